using Prevenance.Casework.Wishes;

namespace Prevenance.Web.Pages.SocialWorker.File.Wishes;

internal static class WishText
{
    public static readonly Text Section = new("Ce qu’elle demande", "What she asks for");
    public static readonly Text Title = new("Répondre à sa demande", "Answer her request");
    public static readonly Text Words = new("Votre réponse, qu’elle lira", "Your answer, which she will read");
    public static readonly Text Answer = new("Répondre", "Answer");
    public static readonly Text ToAnswer = new("Répondre", "Answer");
    public static readonly Text WaitsTitle = new("Ce qui attend une réponse", "What waits for an answer");
    public static readonly Text ErasureLead = new("Une demande d’effacement se décide dans le mois : ce que la loi oblige à garder lui est dit ligne par ligne. Prévenez la personne chargée de la protection des données.", "A request for erasure is decided within a month: what the law makes us keep is told to her line by line. Tell the data protection officer.");

    public static Text AnsweredOn(Text day) => Text.Of($"Répondu le {day} :", $"Answered on {day}:");

    public static Text Of(WishKind kind) => kind switch
    {
        WishKind.Call => new("Demande à être appelée", "Asks to be called"),
        WishKind.Change => new("Dit que quelque chose a changé", "Says that something changed"),
        WishKind.Correction => new("Dit que quelque chose est faux", "Says that something is wrong"),
        _ => new("Demande l’effacement de son dossier", "Asks for her file to be erased"),
    };
}
