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
    private readonly PartitionedRateLimiter<HttpContext> own;
    private readonly PartitionedRateLimiter<HttpContext> around;
    private readonly PartitionedRateLimiter<HttpContext> plenty;
    private readonly PartitionedRateLimiter<HttpContext> reserve;

    public Leaving(IOptions<Limits> options)
    {
        var limits = options.Value;
        (own, around) = (TenMinutes.By(Network.Own, limits.Left), TenMinutes.By(Network.Around, limits.LeftAround));
        plenty = PartitionedRateLimiter.CreateChained(own, around);
        reserve = TenMinutes.By(_ => "", limits.LeftOfReserve);
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
        TenMinutes.TellWhen(context, TenMinutes.Window);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose()
    {
        // A chain does not let go of its links.
        plenty.Dispose();
        own.Dispose();
        around.Dispose();
        reserve.Dispose();
    }
}
