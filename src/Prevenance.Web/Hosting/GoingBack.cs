using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>What the browser's own Back finds.</summary>
/// <remarks>
/// Each page of the interview answers a form. Under <c>no-store</c>, Back would show the browser's warning about sending a form
/// twice instead of the question before: people lose their way there, or their answers. So these pages may stay in the cache of
/// that one browser (<c>private</c>), which shows them to Back alone, <c>no-cache</c> making it ask us in any other case. They
/// are in no address, no cookie, and in nobody else's cache. On a computer that others use, this is a trace: whoever erases or
/// leaves in a hurry takes it away with <see cref="ForgetsPages"/>, and Back then finds nothing.
/// </remarks>
internal static class GoingBack
{
    public static TBuilder IsShownAgainByBack<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.Before((context, next) =>
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        return next(context);
    });

    /// <summary>Has the browser empty its cache of our pages.</summary>
    public static void ForgetsPages(this HttpResponse response) => response.Headers["Clear-Site-Data"] = "\"cache\"";
}
