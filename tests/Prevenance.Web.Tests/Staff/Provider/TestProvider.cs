using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Prevenance.Web.Tests.Staff.Provider;

/// <summary>A real provider (OpenIddict) on this machine: codes that serve once, PKCE, signed tokens. The test says who sits before it.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string Client = "prevenance", Secret = "secret-of-the-tests-8d1f";

    private readonly SqliteConnection records = new("Data Source=:memory:");
    private readonly WebApplication app;

    private TestProvider()
    {
        records.Open();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddDbContext<Records>(options => options.UseSqlite(records).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<Records>())
            .AddServer(server => server
                .SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetEndSessionEndpointUris("logout")
                .AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange()
                .AddEphemeralEncryptionKey().AddEphemeralSigningKey()
                .UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement());
        app = builder.Build();
        app.UseAuthentication();
        app.MapGet("/authorize", Authorize);
        app.MapGet("/logout", (HttpContext context) =>
        {
            LeftWith = context.GetOpenIddictServerRequest()!.IdTokenHint;
            return Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        });
    }

    /// <summary>Who sits before it; nobody gives up and goes back.</summary>
    public string? Subject { get; set; }

    /// <summary>How surely it says that it knows them.</summary>
    public string? Level { get; set; } = "eidas1";

    /// <summary>The levels that it was asked for last.</summary>
    public string? Asked { get; private set; }

    /// <summary>What the last who went out gave back of their session.</summary>
    public string? LeftWith { get; private set; }

    public Uri Address { get; private set; } = null!;

    /// <summary>What a server's settings say of it.</summary>
    public string Settings(string more = "") => $$"""{ "ProConnect": { "Authority": "{{Address}}", "Client": "{{Client}}", "Secret": "{{Secret}}"{{more}} }, "Limits": { "Proxies": ["127.0.0.1"] } }""";

    public static async Task<TestProvider> Start()
    {
        var provider = new TestProvider();
        await using (var scope = provider.app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Records>().Database.EnsureCreatedAsync();
        await provider.app.StartAsync();
        provider.Address = new Uri(provider.app.Urls.Single());
        // What it says of itself is worked out at the first request, on a machine that runs other tests: ours would take it for one that does not answer.
        using var first = new HttpClient { BaseAddress = provider.Address };
        foreach (var page in (string[])[".well-known/openid-configuration", ".well-known/jwks"])
            await first.GetStringAsync(page);
        return provider;
    }

    /// <summary>Makes a server known to it, in the place of the one before.</summary>
    public async Task Know(Uri server)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var known = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await known.FindByClientIdAsync(Client) is { } before)
            await known.DeleteAsync(before);
        await known.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = Client,
            ClientSecret = Secret,
            // By http, and by https where a proxy ends it.
            RedirectUris = { new Uri(server, "/equipe/entrer/proconnect/retour"), new Uri($"https://{server.Authority}/equipe/entrer/proconnect/retour") },
            PostLogoutRedirectUris = { new Uri(server, "/equipe/entrer/proconnect/sortie") },
            Permissions = { Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession, Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code },
        });
    }

    /// <summary>It answers nobody any more.</summary>
    public Task Stop() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await records.DisposeAsync();
    }

    private IResult Authorize(HttpContext context)
    {
        Asked = context.GetOpenIddictServerRequest()!.AcrValues;
        if (Subject is null)
        {
            return Results.Forbid(
                new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied }),
                [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
        }
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        identity.SetClaim(Claims.Subject, Subject).SetClaim("acr", Level).SetClaim(Claims.Email, "odile@example.org").SetScopes(Scopes.OpenId);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private sealed class Records(DbContextOptions<Records> options) : DbContext(options);
}
