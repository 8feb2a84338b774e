using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Accounts;
using Prevenance.Accounts.OwnAccess;

namespace Prevenance.Web.Hosting.Own;

/// <summary>
/// A person in her own file, by the key and the code that she was given in hand. It ends after half an hour without a request, after a working day, with
/// the browser, and at once where the way in is taken back or given anew. Who goes out ends what was copied of it too, on every machine.
/// </summary>
internal static class OwnSession
{
    /// <summary>How these sessions are told from those of the team.</summary>
    public const string Scheme = "own";

    private const string Cookie = "prevenance-dossier";
    private const string File = "file";
    private const string Way = "way";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static void AddOwnSession(this IServiceCollection services) => services.AddAuthentication().AddCookie(Scheme, options =>
    {
        options.Cookie.Name = Cookie;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        (options.ExpireTimeSpan, options.SlidingExpiration) = (Idle, true);
        // Half an hour from the last request, and not from one out of two.
        options.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew = true;
            return Task.CompletedTask;
        };
        options.Events.OnSigningIn = SessionAge.Begin;
        options.Events.OnValidatePrincipal = Validate;
    });

    /// <summary>Whose file the session is for; nothing where none holds.</summary>
    public static FileKey? FileOf(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, AuthenticationType: Scheme } && user.FindFirstValue(File) is { } file ? new FileKey(file) : null;

    /// <summary>Lets her in.</summary>
    public static Task SignIn(HttpContext context, CameIn entered) => context.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(File, entered.File.Value), new Claim(Way, entered.Way)], Scheme)));

    /// <summary>Ends it.</summary>
    public static async Task SignOut(HttpContext context)
    {
        await EndCopies(context.RequestServices.GetRequiredService<OwnAccessBook>(), context.User);
        await context.SignOutAsync(Scheme);
    }

    /// <summary>Ends it for who leaves in a hurry: she is away first, and nothing that fails keeps her here.</summary>
    public static void Forget(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme);
        if (options.CookieManager.GetRequestCookie(context, Cookie) is { } cookie && options.TicketDataFormat.Unprotect(cookie) is { } session)
        {
            var access = context.RequestServices.GetRequiredService<OwnAccessBook>();
            context.Response.OnCompleted(() => EndCopies(access, session.Principal));
        }
        HostCookies.Forget(context, Cookie);
    }

    private static Task EndCopies(OwnAccessBook access, ClaimsPrincipal user) =>
        FileOf(user) is { } file && user.FindFirstValue(Way) is { } way ? access.EndSessions(file, way) : Task.CompletedTask;

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var access = context.HttpContext.RequestServices.GetRequiredService<OwnAccessBook>();
        if (!SessionAge.IsOver(context) && FileOf(context.Principal!) is { } file && context.Principal!.FindFirstValue(Way) is { } way && await access.Holds(file, way))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }
}
