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

    public static readonly Text Visit = new("Feuille de visite", "Home-visit sheet");
    public static readonly Text VisitLead = new("À garder sur soi. Elle ne dit pas pourquoi l’on vient ; seul le bas de la page est à laisser, écrit à la main.", "To be kept on you. It does not say why one comes; only the foot of the page is to be left, written by hand.");
    public static readonly Text Where = new("Quand et où", "When and where");
    public static readonly Text AddressIsHidden = new("Son adresse est cachée : elle n’est sur aucun papier. Convenez du lieu avec elle.", "Her address is hidden: it is on no paper. Agree on the place with her.");
    public static readonly Text AgreeOnPlace = new("Aucune adresse n’est écrite ici : convenez du lieu avec elle.", "No address is written here: agree on the place with her.");
    public static readonly Text NoVisitBooked = new("Aucune visite n’est prise à l’agenda.", "No visit is in the diary.");
    public static readonly Text ToCheck = new("À vérifier avec elle", "To check with her");
    public static readonly Text NothingToCheck = new("Rien à confirmer ici.", "Nothing to confirm here.");
    public static readonly Text AskedOfHer = new("Ce qu’on lui demande", "What is asked of her");
    public static readonly Text NothingAsked = new("Rien ne lui est demandé.", "Nothing is asked of her.");
    public static readonly Text ByHand = new("Ce qu’elle dit, dans ses mots", "What she says, in her words");
    public static readonly Text ToLeave = new("À découper et à laisser, si elle le veut", "To cut off and leave, should she want it");
    public static readonly Text Next = new("Prochain rendez-vous :", "Next appointment:");
    public static readonly Text Call = new("Qui appeler :", "Whom to call:");
    public static readonly Text Wrong = new("Ce qui a changé, ou n’est pas juste :", "What has changed, or is not right:");

    /// <summary>What she has not answered yet, in her own access; to whom it would be told is on no paper.</summary>
    public static Text Consents(int count) => count == 1
        ? new("Un accord lui a été demandé dans son accès : elle répond oui, non, ou rien.", "One consent was asked of her in her own access: she answers yes, no, or nothing.")
        : Text.Of($"{count} accords lui ont été demandés dans son accès : elle répond oui, non, ou rien.", $"{count} consents were asked of her in her own access: she answers yes, no, or nothing.");

    public static Text KnownOn(DateOnly day) => Text.Of($"D’après ce que l’on sait le {DayText.Of(day)}.", $"By what is known on {DayText.Of(day)}.");
}
