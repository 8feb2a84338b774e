using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using Prevenance.Accounts.Journal;
using Prevenance.Works;

namespace Prevenance.Web.Hosting;

/// <summary>What those who run the server ask it: is it alive, is it ready, how does it fare. docs/operations.md tells how.</summary>
internal static class Operations
{
    /// <summary>What the run time and the server count by themselves: durations by route, never an address, an amount or a name.</summary>
    private static readonly string[] Meters = ["System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    public static void AddOperations(this WebApplicationBuilder builder, string urls)
    {
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);
        builder.Services.AddOptions<OperationSettings>().BindConfiguration(OperationSettings.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        var settings = OperationSettings.Of(builder.Configuration);
        if (settings.Anchors is { } anchors)
            builder.Services.AddSingleton(new AnchorFile(anchors)).AddSingleton<IRound, AnchorRound>();
        if (settings.Metrics is not { } metrics)
            return;
        builder.WebHost.UseUrls(urls, metrics);
        builder.Services.AddOpenTelemetry().WithMetrics(counted => counted.AddMeter(Meters).AddPrometheusExporter());
    }

    public static void MapOperations(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(StoreHealth.Ready) });
        if (app.Services.GetRequiredService<IOptions<OperationSettings>>().Value.MetricsPort is { } port)
            app.MapPrometheusScrapingEndpoint("/metrics").RequireHost($"*:{port}").Before((context, next) => ByDoor(port, context, next));
    }

    /// <summary>Answers what came by one door only: the host that a request names is anybody's word.</summary>
    private static Task ByDoor(int port, HttpContext context, RequestDelegate next)
    {
        if (context.Connection.LocalPort == port)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
