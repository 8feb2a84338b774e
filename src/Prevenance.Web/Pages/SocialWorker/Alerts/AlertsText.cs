using Prevenance.Casework;
using Prevenance.Law;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

internal static class AlertsText
{
    public static readonly Text Title = new("Ce qui mérite un geste", "What is worth a gesture");

    public static readonly Text Order = new(
        "Dans l’ordre : ce qui presse le plus, puis ce que chaque mois d’attente fait perdre, puis le montant. Rien n’est noté sur les personnes. Un montant tient pour acquis ce que personne n’a dit : le dossier dit quoi.",
        "In this order: what is most pressing, then what each month of waiting loses, then the amount. Nobody is given a score. An amount takes for granted what nobody said: the file says what.");

    public static readonly Text Nothing = new("Rien à voir d’avance d’après ce que l’on sait.", "Nothing to see to beforehand, by what is known.");

    public static readonly Text Why = new("Pourquoi, et que faire", "Why, and what to do");
    public static readonly Text Later = new("Mettre de côté", "Put aside");
    public static readonly Text Until = new("Jusqu’au", "Until");
    public static readonly Text Reason = new("Pourquoi cela peut attendre (la personne peut le lire)", "Why it can wait (the person may read it)");
    public static readonly Text LaterTitle = new("Mettre de côté", "Put aside");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text Waiting = new("Mis de côté", "Put aside");

    public static Text By(Month month) => Text.Of($"avant fin {month.InWords}", $"by the end of {month.InWords}");

    public static Text WhomToSee(Text whom) => Text.Of($"Qui voir : {whom}", $"Whom to see: {whom}").AsSentence();

    public static Text Late(int count) => count == 1
        ? new("Un dossier est encore regardé : rechargez la page dans un instant.", "One file is still being looked at: load the page again in a moment.")
        : Text.Of($"{count} dossiers sont encore regardés : rechargez la page dans un instant.", $"{count} files are still being looked at: load the page again in a moment.");

    public static Text Others(int count) => count == 1 ? new("et une autre chose", "and one thing more") : Text.Of($"et {count} autres choses", $"and {count} things more");

    public static Text More(int count) => count == 1 ? new("Et un autre foyer.", "And one household more.") : Text.Of($"Et {count} autres foyers.", $"And {count} households more.");

    public static Text WaitsUntil(DateOnly day, string who, string reason) =>
        Text.Of($"jusqu’au {DayText.Of(day)}, par {who} : {reason}", $"until {DayText.Of(day)}, by {who}: {reason}");
}
