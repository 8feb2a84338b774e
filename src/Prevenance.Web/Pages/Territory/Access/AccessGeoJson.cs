using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Access;

/// <summary>Access by IRIS as GeoJSON (RFC 7946), outlines as their source has them, with the sources of all in one place.</summary>
internal static class AccessGeoJson
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(AccessView view, Locale locale) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["type"] = "FeatureCollection",
        ["sources"] = new JsonArray([.. AccessText.Sources(view).Select(source => (JsonNode)locale[source])]),
        ["features"] = new JsonArray([.. view.Areas.Select(area => Feature(view, area, locale))]),
    }, Json);

    private static JsonObject Feature(AccessView view, AreaAccess area, Locale locale) => new()
    {
        ["type"] = "Feature",
        ["geometry"] = JsonSerializer.SerializeToNode<Geometry>(area.Area.Shape, Json),
        ["properties"] = new JsonObject
        {
            ["code_iris"] = area.Area.Code,
            ["name"] = locale[area.Name],
            ["figure"] = view.Asked.Figure,
            ["households"] = area.Households,
            ["minutes"] = new JsonArray(Math.Round(area.Walk.AtLeast, 1), Math.Round(area.Walk.AtMost, 1)),
            ["within_minutes"] = view.Asked.Minutes,
            ["within"] = $"{area.Way}",
            ["direct_line"] = area.HasLine,
        },
    };
}
