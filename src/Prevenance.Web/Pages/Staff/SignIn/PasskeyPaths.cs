using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>The addresses of passkeys: one’s own, and coming in by one.</summary>
internal static class PasskeyPaths
{
    public static readonly Text Mine = Paths.Under(StaffPaths.Account, new("/cles-d-acces", "/passkeys"));
    public static readonly Text Ask = Paths.Under(Mine, new("/demande", "/request"));
    public static readonly Text Remove = Paths.Under(Mine, new("/retirer", "/remove"));
    public static readonly Text Enter = Paths.Under(StaffPaths.SignIn, new("/cle-d-acces", "/passkey"));
    public static readonly Text AskToEnter = Paths.Under(Enter, new("/demande", "/request"));
}
