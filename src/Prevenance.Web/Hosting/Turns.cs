using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Prevenance.Web.Hosting;

/// <summary>
/// Whose turn it is to calculate over the HTTP interface. Taken once a request was read, so that slow senders hold nobody up;
/// one network has few turns at once, so that the others have theirs.
/// </summary>
internal sealed class Turns : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> own;
    private readonly PartitionedRateLimiter<HttpContext> everybody;
    private readonly PartitionedRateLimiter<HttpContext> turns;

    public Turns(IOptions<Limits> options)
    {
        var limits = options.Value;
        var all = limits.Calculations > 0 ? limits.Calculations : Environment.ProcessorCount;
        (own, everybody) = (By(Network.Own, limits.CalculationsOfOneNetwork, limits.Waiting), By(_ => "", all, limits.Waiting));
        turns = PartitionedRateLimiter.CreateChained(own, everybody);
    }

    /// <summary>Waits for a turn, for as long as the client does.</summary>
    /// <returns>The turn, to be given back; not acquired when too many wait already.</returns>
    public ValueTask<RateLimitLease> Take(HttpContext context) => turns.AcquireAsync(context, 1, context.RequestAborted);

    public void Dispose()
    {
        // A chain does not let go of its links.
        turns.Dispose();
        own.Dispose();
        everybody.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> whom, int most, int waiting) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetConcurrencyLimiter(
            whom(context), _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting }));
}
