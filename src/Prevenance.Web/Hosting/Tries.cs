using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Prevenance.Web.Hosting;

/// <summary>How often one network may try to open what is kept, sign in, or write without a name.</summary>
/// <remarks>
/// The framework's own step never lets go of what it counts with, and a server that was stopped stayed in memory for as long as its
/// process: seen in a dump of the memory of many servers, each held by a timer of that step.
/// </remarks>
internal sealed class Tries(IOptions<Limits> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> tries = TenMinutes.By(Network.Own, limits.Value.Opened);

    /// <summary>Goes on, or says when to try again.</summary>
    public Task Count(HttpContext context, RequestDelegate next)
    {
        using var lease = tries.AttemptAcquire(context);
        if (lease.IsAcquired)
            return next(context);
        TenMinutes.TellWhen(context, lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TenMinutes.Window);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Task.CompletedTask;
    }

    public void Dispose() => tries.Dispose();
}

/// <summary>Puts <see cref="Tries"/> before the addresses where something is tried.</summary>
internal static class CountedTries
{
    public static TBuilder CountsTries<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.Before((context, next) => context.RequestServices.GetRequiredService<Tries>().Count(context, next)).WithMetadata(IsCounted.Mark);
}

/// <summary>What an address bears whose tries are counted.</summary>
internal sealed class IsCounted
{
    public static readonly IsCounted Mark = new();

    private IsCounted()
    {
    }
}
