using Prevenance.Casework.People;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>What is said to correct names and a birth.</summary>
internal static class NamesText
{
    public static readonly Text Title = new("Corriger les noms ou la naissance", "Correct names or birth");

    public static readonly Text Lead = new(
        "Rien n’est obligatoire : écrivez comme la personne le dit. Ce qui était noté avant reste gardé, avec la date et qui l’a changé.",
        "Nothing is compulsory: write as the person says it. What was noted before is kept, with the date and who changed it.");

    public static readonly Text UsedName = new("Comment elle demande qu’on l’appelle", "How she asks to be called");
    public static readonly Text UsedHint = new("Un prénom d’usage ou un surnom : c’est lui qui s’affiche d’abord.", "A name of her choice or a nickname: it is shown first.");
    public static readonly Text FormerNames = new("Noms qu’elle ne porte plus, un par ligne", "Names that she no longer bears, one a line");

    public static readonly Text FormerHint = new(
        "Ils servent à la retrouver, et ne se lisent que sur cette page. Après un mariage ou un changement de prénom, écrivez ici l’ancien nom ; après une faute de frappe, non.",
        "They serve to find her, and are read on this page only. After a marriage or a change of first name, write the old name here; after a typing mistake, do not.");

    public static readonly Text Save = new("Enregistrer", "Save");
    public static readonly Text Now = new("Ce qui est noté maintenant", "What is noted now");
    public static readonly Text IsNoted = new("C’est noté :", "Noted:");
    public static readonly Text Changed = new("Quelqu’un a changé ces noms entre-temps. Comparez avec ce qui est noté maintenant, puis enregistrez.", "Somebody changed these names in the meantime. Compare with what is noted now, then save.");

    public static Text Of(IdentityPart part) => part switch
    {
        IdentityPart.FirstNames => People.PeopleText.FirstNames,
        IdentityPart.UsageName => People.PeopleText.UsageName,
        IdentityPart.BirthName => new("Nom de naissance", "Name at birth"),
        IdentityPart.UsedName => new("Nom demandé", "Name asked for"),
        IdentityPart.FormerName => new("Nom d’avant", "Former name"),
        _ => new("Naissance", "Birth"),
    };

    /// <summary>What was noted; a birth in words.</summary>
    public static Text ValueOf(EarlierWords earlier) =>
        earlier.Part == IdentityPart.Birth && Birth.Typed(earlier.Words) is { } birth ? birth.InWords : new Text(ShownText.Of(earlier.Words), ShownText.Of(earlier.Words));
}
