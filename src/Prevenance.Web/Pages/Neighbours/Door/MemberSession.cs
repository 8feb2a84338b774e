using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Neighbours.Door;

/// <summary>A member who came in by a code: it holds until the browser is closed, and at once no more once the code is made anew or all is erased.</summary>
internal sealed class MemberSession(MemberDoor door, IDataProtectionProvider protection)
{
    private const string Cookie = "prevenance-entraide";

    private readonly IDataProtector protector = protection.CreateProtector("mutual help session");

    /// <summary>Who came in; nothing where nobody did.</summary>
    public async Task<Member?> Of(HttpContext context)
    {
        if (context.Request.Cookies[HostCookies.NameOf(context, Cookie)] is not { } closed)
            return null;
        try
        {
            return await door.Find(protector.Unprotect(closed));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    public void Begin(HttpContext context, string code) => context.Response.Cookies.Append(HostCookies.NameOf(context, Cookie), protector.Protect(code), HostCookies.Options(context));

    public static void End(HttpContext context) => HostCookies.Forget(context, Cookie);
}
