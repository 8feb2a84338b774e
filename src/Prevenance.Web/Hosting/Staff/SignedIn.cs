using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting.Own;

namespace Prevenance.Web.Hosting.Staff;

/// <summary>Who signed in, by a cookie that ends: after an hour without a request, and after a working day in any case.</summary>
internal static class SignedIn
{
    private const string CookieName = "prevenance";

    private const string Session = nameof(Session);

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
            (options.ExpireTimeSpan, options.SlidingExpiration) = (SessionBook.Idle, true);
            options.Events.OnSigningIn = Begin;
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

    /// <summary>The family of their browser, as it says itself; several say the names of others besides their own.</summary>
    public static Browser BrowserOf(HttpRequest request)
    {
        var says = request.Headers.UserAgent.ToString();
        return Has("Firefox/") || Has("FxiOS/") ? Browser.Firefox
            : Has("Edg") ? Browser.Edge
            : Has("OPR/") ? Browser.Opera
            : Has("Chrome/") || Has("CriOS/") ? Browser.Chrome
            : Has("Safari/") ? Browser.Safari
            : Browser.Other;

        bool Has(string name) => says.Contains(name, StringComparison.Ordinal);
    }

    /// <summary>The session by which somebody asks; nothing where none holds.</summary>
    public static async Task<string?> SessionOf(HttpContext context) => (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties?.Items[Session];

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
        properties.Items[Session] = await services.GetRequiredService<SessionBook>().Begin(account, StampOf(services, principal), Browser.Other, Device.Command);
        var format = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;
        return $"{CookieName}={format.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme))}";
    }

    /// <summary>Notes a session that begins; one in which the account changed goes on.</summary>
    private static async Task Begin(CookieSigningInContext context)
    {
        await SessionAge.Begin(context);
        var (services, user) = (context.HttpContext.RequestServices, context.Principal!);
        var (sessions, stamp) = (services.GetRequiredService<SessionBook>(), StampOf(services, user));
        if (context.Properties.Items.TryGetValue(Session, out var session))
            await sessions.GoOn(session!, stamp);
        else
            context.Properties.Items[Session] = await sessions.Begin(user.FindFirstValue(ClaimTypes.NameIdentifier)!, stamp, BrowserOf(context.Request), DeviceOf(context.Request));
    }

    private static string StampOf(IServiceProvider services, ClaimsPrincipal user) =>
        user.FindFirstValue(services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType) ?? "";

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        if (!SessionAge.IsOver(context) && await IsOpen(context))
        {
            await SecurityStampValidator.ValidatePrincipalAsync(context);
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>Whether it was not ended from another one.</summary>
    private static async Task<bool> IsOpen(CookieValidatePrincipalContext context) =>
        context.Properties.Items.TryGetValue(Session, out var session) && context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } account
        && await context.HttpContext.RequestServices.GetRequiredService<SessionBook>().Holds(session!, account);
}
