using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Prevenance.Web.Hosting;

/// <summary>Puts the <see cref="Limits"/> in force.</summary>
internal static class Bounds
{
    public static void AddBounds(this WebApplicationBuilder builder, string data)
    {
        var services = builder.Services;
        builder.Configuration.AddSettings(data);
        services.AddOptions<Limits>().BindConfiguration(Limits.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<Limits>, ProxiesAreAddresses>();
        services.AddSingleton<Leaving>();
        services.AddSingleton<Tries>();
        services.AddSingleton<Turns>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<Limits>>((server, limits) =>
        {
            server.AddServerHeader = false;
            // A little more than what is read: what is too long is told by whoever reads it.
            server.Limits.MaxRequestBodySize = 2L * limits.Value.RequestBytes;
        });
        // The fullest answers, twelve children and two adults, stay far below both.
        services.Configure<FormOptions>(options => (options.ValueCountLimit, options.ValueLengthLimit) = (100, 10_000));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<Limits>>((options, limits) => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(limits.Value.Seconds),
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<Limits>>(Trust);
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<Limits>>((options, limits) =>
            options.AllowedHosts = limits.Value.Hosts.Count > 0 ? [.. limits.Value.Hosts] : ["*"]);
    }

    public static void UseBounds(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHostFiltering();
    }

    /// <summary>
    /// Refuses a form that another site sends. Browsers say where a request comes from, and send no cookie of ours along with it (SameSite), so
    /// no token is needed.
    /// </summary>
    public static TBuilder FromOwnPagesOnly<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.Before((context, next) =>
    {
        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static void Trust(ForwardedHeadersOptions options, IOptions<Limits> limits)
    {
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        if (limits.Value.Proxies.Count == 0)
            return;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // Every proxy on the way is known, however many there are.
        options.ForwardLimit = null;
        foreach (var proxy in limits.Value.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                options.KnownProxies.Add(address);
            else
                options.KnownIPNetworks.Add(IPNetwork.Parse(proxy));
        }
    }

    private sealed class ProxiesAreAddresses : IValidateOptions<Limits>
    {
        public ValidateOptionsResult Validate(string? name, Limits options) =>
            options.Proxies.FirstOrDefault(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _)) is { } wrong
                ? ValidateOptionsResult.Fail($"Limits:Proxies: '{wrong}' is no address and no network; expected 10.0.0.1 or 10.0.0.0/8")
                : ValidateOptionsResult.Success;
    }
}
