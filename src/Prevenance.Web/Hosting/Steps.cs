using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

/// <summary>What is done before an endpoint answers.</summary>
/// <remarks>The framework's filters do the same, and have each address compiled again around its handler before the server answers anybody.</remarks>
internal static class Steps
{
    /// <summary>Does something first; what was added last is done first.</summary>
    /// <param name="step">Given the request and what comes after.</param>
    public static TBuilder Before<TBuilder>(this TBuilder endpoint, Func<HttpContext, RequestDelegate, Task> step)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(builder =>
        {
            var next = builder.RequestDelegate!;
            builder.RequestDelegate = context => step(context, next);
        });
        return endpoint;
    }
}
