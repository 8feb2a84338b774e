using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Api;

internal static class ApiAddress
{
    /// <summary>
    /// The address of a path of this very server: full, as the one who asks sees it, where the name that they give is one of ours.
    /// Another name is somebody's word, which is not repeated.
    /// </summary>
    public static string Address(this HttpRequest request, string path = "")
    {
        var local = $"{request.PathBase}{path}";
        return IsOurs(request) ? $"{request.Scheme}://{request.Host}{local}" : local.Length > 0 ? local : "/";
    }

    private static bool IsOurs(HttpRequest request)
    {
        var name = request.Host.Host.Trim('[', ']');
        return name == "localhost" || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address))
            || request.HttpContext.RequestServices.GetRequiredService<IOptions<Limits>>().Value.Hosts.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
