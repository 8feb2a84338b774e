namespace Prevenance.Web.Pages.SocialWorker.File.Papers;

internal static class PaperText
{
    public static readonly Text HandOver = new("Feuille de relais", "Hand-over sheet");
    public static readonly Text HandOverLead = new("Pour la personne qui prend la suite. À lire avec elle, et à lui laisser si elle le veut.", "For who takes over. To be read with her, and left to her should she want it.");
    public static readonly Text HerPage = new("Sa page, à lui donner", "Her page, to give her");
    public static readonly Text HerTitle = new("Où vous en êtes", "Where you stand");
    public static readonly Text Waiting = new("Ce qui attend", "What waits");
    public static readonly Text NothingWaits = new("Rien n’attend.", "Nothing waits.");
    public static readonly Text LastWords = new("Ce qui s’est dit en dernier", "What was said last");
    public static readonly Text Wants = new("Ce qu’elle veut", "What she wants");
    public static readonly Text NoAddress = new("L’adresse n’est sur aucun papier.", "The address is on no paper.");

    public static Text KnownOn(DateOnly day) => Text.Of($"D’après ce que l’on sait le {DayText.Of(day)}.", $"By what is known on {DayText.Of(day)}.");
}
