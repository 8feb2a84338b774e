namespace Prevenance.Web.Components;

internal static class ShellText
{
    public static readonly Text Description = new(
        "Voir ses droits sociaux, comprendre pourquoi, et savoir à qui parler.",
        "See your social rights, understand why, and know whom to talk to.");

    public static readonly Text Skip = new("Aller au contenu", "Skip to content");
    public static readonly Text GoOn = new("Continuer", "Continue");
    public static readonly Text Aloud = new("Écouter", "Listen");
    public static readonly Text Languages = new("Langue", "Language");
    public static readonly Text Erase = new("Tout effacer", "Erase everything");
    public static readonly Text Leave = new("Quitter vite", "Leave quickly");

    public static readonly Text LeaveDetail = new(
        "Ouvre tout de suite une autre page, sans rapport. Au clavier : trois fois Échap.",
        "Opens another page at once, about something else. On a keyboard: Escape three times.");

    public static readonly Text Posture = new(
        "Prévenance informe et ne décide de rien. Vos réponses ne sont pas conservées.",
        "Prévenance informs and decides nothing. Your answers are not kept.");

    public static readonly Text IsUnread = new(
        "Cette traduction n’a pas encore été relue par une personne dont c’est la langue.",
        "This translation has not been read over by a native speaker yet.");

    public static readonly Text Demonstration = new("Démonstration : toutes les personnes sont inventées.", "Demonstration: everybody here is invented.");
    public static readonly Text AsTheTeam = new("Entrer comme quelqu’un de l’équipe", "Come in as somebody of the team");

    public static readonly Text About = new(
        "Comment c’est calculé, et vos données",
        "How it is worked out, and your data");
}
