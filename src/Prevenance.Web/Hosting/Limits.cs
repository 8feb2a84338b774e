using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Prevenance.Web.Hosting;

/// <summary>How often one address may leave something with us: enough for a room where several people share one, too little for a flood.</summary>
internal static class Limits
{
    public const string Leaving = "leaving";

    /// <summary>Opening what was kept: enough for mistakes, too little for guessing.</summary>
    public const string Opening = "opening";

    private const int MostLeft = 20;
    private const int MostOpened = 60;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Leaving, context => ByAddress(context, MostLeft));
        options.AddPolicy(Opening, context => ByAddress(context, MostOpened));
    });

    private static RateLimitPartition<string> ByAddress(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window });

    /// <summary>
    /// Refuses a form that another site sends. Browsers say where a request comes from; without account nor cookie there is
    /// nothing else that a foreign page could borrow, so no token is needed.
    /// </summary>
    public static RouteHandlerBuilder FromOwnPagesOnly(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (call, next) =>
        call.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
            ? await next(call)
            : Results.StatusCode(StatusCodes.Status403Forbidden));
}
