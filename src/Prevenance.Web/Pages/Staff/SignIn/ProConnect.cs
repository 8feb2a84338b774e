using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>Signing in by ProConnect: a code that comes back by a link and is good once (OpenID Connect, with PKCE, a state and a nonce).</summary>
internal static class ProConnect
{
    /// <summary>How the server names this way of knowing somebody.</summary>
    public const string Scheme = "ProConnect";

    /// <summary>How the provider says how surely it knows somebody; the library would leave it out.</summary>
    public const string Level = "acr";

    /// <summary>How long we wait for the provider.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static void AddProConnect(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProConnectSettings>().BindConfiguration(ProConnectSettings.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        if (!ProConnectSettings.Of(builder.Configuration).IsOn)
            return;
        builder.Services.AddScoped<ProConnectEvents>().AddAuthentication().AddOpenIdConnect(Scheme, _ => { });
        builder.Services.AddOptions<OpenIdConnectOptions>(Scheme).Configure<IOptions<ProConnectSettings>, IHttpContextAccessor>((options, settings, requests) =>
        {
            Settle(options, settings.Value);
            (options.CorrelationCookie, options.NonceCookie) = (Cookie("prevenance-provider.", requests), Cookie("prevenance-nonce.", requests));
        });
    }

    private static void Settle(OpenIdConnectOptions options, ProConnectSettings settings)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (settings.Authority, settings.Client, settings.ReadSecret());
        options.RequireHttpsMetadata = !settings.IsOnThisMachine;
        (options.BackchannelTimeout, options.DisableTelemetry) = (Patience, true);
        // By a link: a form that another site sends is refused here, the provider's too.
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        options.CallbackPath = ProviderPaths.Return;
        options.SignedOutCallbackPath = ProviderPaths.SignedOut;
        // Who somebody is there, and nothing else of them: no name, no address.
        options.Scope.Clear();
        options.Scope.Add(OpenIdConnectScope.OpenId);
        options.MapInboundClaims = false;
        options.ClaimActions.Remove(Level);
        options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256];
        options.SaveTokens = true;
        options.EventsType = typeof(ProConnectEvents);
    }

    /// <summary>What ties an answer of the provider to the browser that asked; gone with it, or with the answer.</summary>
    private static HostCookieBuilder Cookie(string name, IHttpContextAccessor requests) => new(requests)
    {
        Name = name,
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
    };
}
