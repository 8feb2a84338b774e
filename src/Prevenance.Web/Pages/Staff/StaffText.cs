namespace Prevenance.Web.Pages.Staff;

/// <summary>What the frame of the pages of those who sign in says.</summary>
internal static class StaffText
{
    public static readonly Text Navigation = new("Espace de l’équipe", "Team area");
    public static readonly Text Home = new("Accueil", "Home");
    public static readonly Text Account = new("Mon compte", "My account");
    public static readonly Text SignOut = new("Se déconnecter", "Sign out");

    public static readonly Text Promise = new(
        "Prévenance informe et ne décide de rien. Chaque lecture d’un dossier est notée, et la personne peut la demander.",
        "Prévenance informs and never decides. Each reading of a file is noted, and the person may ask for it.");

    public static readonly Text LostDetail = new(
        "L’adresse ne mène nulle part, ou ce dossier ne vous est pas ouvert : votre mission a pu finir. Demandez à qui répond de votre équipe.",
        "The address leads nowhere, or this file is not open to you: your mission may have ended. Ask who answers for your team.");

    public static readonly Text NotSaved = new(
        "Rien de ce que vous avez envoyé n’a été enregistré. Revenez à la page d’avant pour le relire.",
        "Nothing of what you sent was saved. Go back to the page before to read it again.");
}
