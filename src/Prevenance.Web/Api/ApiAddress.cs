using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

internal static class ApiAddress
{
    /// <summary>The full address of a path of this very server, as the one who asks sees it.</summary>
    public static string Address(this HttpRequest request, string path = "") => $"{request.Scheme}://{request.Host}{request.PathBase}{path}";
}
