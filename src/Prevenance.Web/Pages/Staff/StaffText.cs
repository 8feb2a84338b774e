namespace Prevenance.Web.Pages.Staff;

/// <summary>What the frame of the pages of those who sign in says.</summary>
internal static class StaffText
{
    public static readonly Text Navigation = new("Espace de l’équipe", "Team area");
    public static readonly Text Account = new("Mon compte", "My account");
    public static readonly Text SignOut = new("Se déconnecter", "Sign out");
}
