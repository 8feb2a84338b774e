using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>The addresses of signing in by a provider.</summary>
internal static class ProviderPaths
{
    public static readonly Text Start = Paths.Under(StaffPaths.SignIn, new("/proconnect", "/proconnect"));
    public static readonly Text Link = Paths.Under(StaffPaths.Account, new("/proconnect", "/proconnect"));
    public static readonly Text Unlink = Paths.Under(StaffPaths.Account, new("/proconnect/retirer", "/proconnect/remove"));

    /// <summary>Where the provider sends browsers back to: one address for every language, which it is told beforehand.</summary>
    public static readonly string Return = $"{Start.French}/retour";

    /// <inheritdoc cref="Return"/>
    public static readonly string SignedOut = $"{Start.French}/sortie";
}
