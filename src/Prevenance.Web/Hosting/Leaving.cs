using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Prevenance.Web.Hosting;

/// <summary>
/// How often something may be left with us. Only what is kept counts: typing errors are no flood. Once a box is half full,
/// everybody together may add little, so that no crowd of addresses closes it to the others within a night.
/// </summary>
internal sealed class Leaving : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<HttpContext> plenty;
    private readonly PartitionedRateLimiter<HttpContext> reserve;

    public Leaving(IOptions<Limits> options)
    {
        var limits = options.Value;
        plenty = PartitionedRateLimiter.CreateChained(By(Network.Own, limits.Left), By(Network.Around, limits.LeftAround));
        reserve = By(_ => "", limits.LeftOfReserve);
    }

    /// <returns>What lets it be left; nothing when too much was.</returns>
    public bool Allows(HttpContext context, bool isHalfFull)
    {
        using var lease = plenty.AttemptAcquire(context);
        using var ofReserve = isHalfFull && lease.IsAcquired ? reserve.AttemptAcquire(context) : null;
        return lease.IsAcquired && ofReserve is not { IsAcquired: false };
    }

    /// <summary>Says when to try again.</summary>
    public static IResult TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = $"{Window.TotalSeconds}";
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose()
    {
        plenty.Dispose();
        reserve.Dispose();
    }

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> whom, int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            whom(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window }));
}
