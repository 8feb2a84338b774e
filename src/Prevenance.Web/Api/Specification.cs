using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Law;

namespace Prevenance.Web.Api;

/// <summary>The OpenAPI document of the interface, written by hand beside it since clients rely on its names.</summary>
internal static class Specification
{
    public static string For(HttpRequest request, LegalSystem law)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("openapi.json")!;
        var document = JsonNode.Parse(stream)!;
        document["servers"] = new JsonArray(new JsonObject { ["url"] = request.Address() });
        document["info"]!["x-figures"] = new JsonObject
        {
            ["description"] = "The last month that any figure was checked for, and the last month that is answered with the last known figures. Each figure says its own (/parameter/{name}).",
            ["checkedUntil"] = law.Figures.Files.SelectMany(file => file.Headers).Max(figure => figure.KnownUntil).ToString(),
            ["answeredUntil"] = law.Figures.Coverage.Last.ToString(),
        };
        return document.ToJsonString();
    }
}
