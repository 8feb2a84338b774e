using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>What proves to the provider, on the way out, whose session there is to end: sealed, in a cookie that goes with the browser.</summary>
/// <param name="protection">Seals it.</param>
internal sealed class ProviderSession(IDataProtectionProvider protection)
{
    private const string Cookie = "prevenance-proconnect";

    private readonly IDataProtector protector = protection.CreateProtector("session at the provider");

    /// <summary>Keeps it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="token">What the provider said of who came in (<c>id_token</c>).</param>
    public void Keep(HttpContext context, string token) => context.Response.Cookies.Append(HostCookies.NameOf(context, Cookie), protector.Protect(token), HostCookies.Options(context));

    /// <summary>Gives it back.</summary>
    /// <returns>Nothing where nobody came in by the provider, or where it was altered.</returns>
    public string? Of(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[HostCookies.NameOf(context, Cookie)] is { } kept ? protector.Unprotect(kept) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext context) => HostCookies.Forget(context, Cookie);
}
