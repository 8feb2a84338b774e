using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>
/// Names cookies so that browsers themselves hold them to https, to this host alone and to all of its paths. Over plain http, on one's own machine,
/// browsers would take none of that name.
/// </summary>
internal sealed class HostCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager cookies = new();

    /// <summary>The name under which a cookie travels with a request and its answer.</summary>
    public static string NameOf(HttpContext context, string name) => context.Request.IsHttps ? Prefix + name : name;

    /// <summary>Has the browser forget one that it sent; whoever never had it is told of none.</summary>
    public static void Forget(HttpContext context, string name)
    {
        if (context.Request.Cookies.ContainsKey(NameOf(context, name)))
            context.Response.Cookies.Delete(NameOf(context, name), Options(context));
    }

    /// <summary>How ours are set: read by no script, sent along with no form of another site, gone with the browser.</summary>
    public static CookieOptions Options(HttpContext context) => new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps };

    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => cookies.AppendResponseCookie(context, NameOf(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, NameOf(context, key), options);
}
