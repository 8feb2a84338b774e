using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Accounts;
using Prevenance.Web.Hosting.Own;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>Who signed in, by a cookie that ends: after an hour without a request, and after a working day in any case.</summary>
internal static class SignedIn
{
    private const string CookieName = "prevenance";

    private static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    public static void AddSignedIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<SignInSettings>().BindConfiguration(SignInSettings.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<FirstSteps>();
        // Those of the second step and of a person's own file too.
        services.ConfigureAll<CookieAuthenticationOptions>(options => options.CookieManager = new HostCookies());
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = CookieName;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.HttpOnly = true;
            options.Cookie.Path = "/";
            (options.ExpireTimeSpan, options.SlidingExpiration) = (Idle, true);
            options.Events.OnSigningIn = SessionAge.Begin;
            options.Events.OnValidatePrincipal = Validate;
        });
    }

    /// <summary>Who asks; nobody that we know when no session holds.</summary>
    public static Viewer ViewerOf(HttpContext context)
    {
        var own = OwnSession.FileOf(context.User);
        var account = own is null && context.User.Identity is { IsAuthenticated: true } ? context.User.FindFirstValue(ClaimTypes.NameIdentifier) : null;
        return new Viewer(account, own, DeviceOf(context.Request));
    }

    /// <summary>What somebody asks from, as their browser says.</summary>
    public static Device DeviceOf(HttpRequest request) => request.Headers.UserAgent.ToString().Contains("Mobi", StringComparison.Ordinal) ? Device.Telephone : Device.Computer;

    /// <summary>The cookie of a session of somebody's, for this process to try what they are answered.</summary>
    /// <param name="services">Of one request.</param>
    /// <param name="account">The account.</param>
    public static async Task<string> CookieOf(IServiceProvider services, string account)
    {
        var signIn = services.GetRequiredService<SignInManager<Account>>();
        var principal = await signIn.CreateUserPrincipalAsync(await signIn.UserManager.FindByIdAsync(account) ?? throw new InvalidOperationException("there is no such account"));
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + SessionAge.Longest };
        SessionAge.Begin(properties, now);
        var format = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;
        return $"{CookieName}={format.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme))}";
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (SessionAge.IsOver(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }
        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }
}
