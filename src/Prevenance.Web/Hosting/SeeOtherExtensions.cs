using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Hosting;

internal static class SeeOtherExtensions
{
    /// <summary>Leads on after a form was taken, so that loading the page again does not send it twice.</summary>
    public static IResult SeeOther(this IResultExtensions _, string address) => new Redirection(address);

    private sealed class Redirection(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
