namespace Prevenance.Web.Pages.Deciders.Voices;

/// <summary>What is said to who reads what was added to the booklet.</summary>
internal static class VoicesText
{
    public static readonly Text Title = new("Ce qui est ajouté au livret", "What is added to the booklet");

    public static readonly Text Lead = new(
        "Un choix ou un désaccord se publie tel qu’il est écrit, qu’on le partage ou non. Ne se publie pas : ce qui nomme quelqu’un, ce qui menace ou insulte, ce qui demande de l’aide pour soi.",
        "A choice or a disagreement is published as it is written, whether one shares it or not. What is not published: what names somebody, what threatens or insults, what asks for help for oneself.");

    public static readonly Text Waiting = new("À lire", "To be read");
    public static readonly Text NothingWaits = new("Rien n’attend.", "Nothing waits.");
    public static readonly Text Published = new("Publié", "Published");
    public static readonly Text NothingPublished = new("Rien n’est publié.", "Nothing is published.");
    public static readonly Text Publish = new("Publier", "Publish");
    public static readonly Text TakeAway = new("Retirer", "Take away");
    public static readonly Text Nothing = new("Retiré, il n’en reste rien.", "Once taken away, nothing of it is left.");
}
