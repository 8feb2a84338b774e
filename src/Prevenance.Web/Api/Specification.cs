using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Prevenance.Web.Api;

/// <summary>The OpenAPI document of the interface, written by hand beside it since clients rely on its names.</summary>
internal static class Specification
{
    public static string For(HttpRequest request)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("openapi.json")!;
        var document = JsonNode.Parse(stream)!;
        document["servers"] = new JsonArray(new JsonObject { ["url"] = request.Address() });
        return document.ToJsonString();
    }
}
