using Microsoft.AspNetCore.Http;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Api;

/// <summary>Answers of the HTTP interface that cost something: each waits for its turn, as those of everybody do.</summary>
internal static class Taking
{
    private static readonly Text TooManyWait = new("trop de demandes attendent ; réessayez dans un moment", "too many requests are waiting; try again in a moment");

    /// <summary>Answers once it is the turn of who asks; where too many wait already, says when to come back.</summary>
    public static async Task<IResult> Turn(HttpContext context, Turns turns, Limits limits, Func<Task<IResult>> answer)
    {
        using var turn = await turns.Take(context);
        if (turn.IsAcquired)
            return await answer();
        context.Response.Headers.RetryAfter = $"{limits.Seconds}";
        return ApiErrors.Told(context, TooManyWait, StatusCodes.Status429TooManyRequests);
    }
}
