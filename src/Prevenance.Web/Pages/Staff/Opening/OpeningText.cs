namespace Prevenance.Web.Pages.Staff.Opening;

internal static class OpeningText
{
    public static readonly Text ReasonTitle = new("Pourquoi ouvrir ce dossier ?", "Why open this file?");

    public static readonly Text ReasonLead = new(
        "Il est suivi dans votre équipe, par quelqu’un d’autre. Dites pourquoi vous l’ouvrez : il reste ouvert jusqu’à ce soir.",
        "It is followed in your team, by somebody else. Say why you open it: it stays open until tonight.");

    public static readonly Text GlassTitle = new("Ouvrir un dossier qui n’est pas à votre équipe", "Open a file that is not your team’s");

    public static readonly Text GlassLead = new(
        "Cela sert en cas de besoin urgent. Ce seul dossier s’ouvre, pour trois heures ; le responsable peut le lire.",
        "This is for an urgent need. This one file opens, for three hours; the manager may read it.");

    public static readonly Text Ended = new(
        "Ce dossier n’est plus ouvert : rien n’a été enregistré. Dites pourquoi vous l’ouvrez de nouveau, et ce que vous écriviez vous sera montré.",
        "This file is no longer open: nothing was saved. Say why you open it again, and what you were writing will be shown to you.");

    public static readonly Text ReadByHer = new("La personne peut demander qui a ouvert son dossier, quand, et cette raison.", "The person may ask who opened her file, when, and this reason.");
    public static readonly Text Reason = new("Votre raison, en quelques mots", "Your reason, in a few words");
    public static readonly Text OpenIt = new("Ouvrir", "Open");
    public static readonly Text BreakIt = new("Ouvrir pour trois heures", "Open for three hours");
}
