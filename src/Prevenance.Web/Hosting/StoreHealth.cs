using Microsoft.Extensions.Diagnostics.HealthChecks;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting;

/// <summary>Whether what is to be kept can be: without it people cannot be called back, and a balancer sends them elsewhere.</summary>
internal sealed class StoreHealth(Store store) : IHealthCheck
{
    /// <summary>The tag of what has to answer before anybody is sent here.</summary>
    public const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await store.Answers(cancellationToken) ? HealthCheckResult.Healthy() : new HealthCheckResult(context.Registration.FailureStatus);
}
