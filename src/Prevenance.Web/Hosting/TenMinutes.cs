using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>So many times in ten minutes, and then no more until they are over.</summary>
internal static class TenMinutes
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <param name="whom">Who is counted together.</param>
    /// <param name="most">How many times, for each of them.</param>
    public static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string> whom, int most) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
            whom(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window }));

    /// <summary>Says when to try again.</summary>
    public static void TellWhen(HttpContext context, TimeSpan after) => context.Response.Headers.RetryAfter = $"{Math.Ceiling(after.TotalSeconds)}";
}
