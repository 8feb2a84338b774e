using System.Text.Json.Nodes;

namespace Prevenance.Directories.Formats;

/// <summary>Services as points of a map (GeoJSON, RFC 7946): a point for each place whose position is certain.</summary>
public static class GeoJsonWriter
{
    /// <summary>The points of services; one without a position, and one whose place must not be found, has none.</summary>
    /// <param name="services">Services as <see cref="Publishing.PublicView"/> gives them.</param>
    public static JsonObject Write(IEnumerable<Service> services) => new()
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. services.SelectMany(service => service.Places.Select(place => Point(service, place)).OfType<JsonObject>())]),
    };

    private static JsonObject? Point(Service service, ServicePlace place) => place.Location is not { Position: { } position } location ? null : new JsonObject
    {
        ["type"] = "Feature",
        ["geometry"] = new JsonObject { ["type"] = "Point", ["coordinates"] = new JsonArray(position.Longitude, position.Latitude) },
        ["properties"] = new JsonObject
        {
            ["id"] = service.Id,
            ["name"] = service.Name,
            ["themes"] = new JsonArray([.. service.Themes.Select(theme => (JsonNode)theme)]),
            ["address"] = location.Address,
            ["city"] = location.City,
            ["hours"] = place.Hours.Text.Length > 0 ? place.Hours.Text : null,
        },
    };
}
