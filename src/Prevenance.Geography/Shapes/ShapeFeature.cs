using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Prevenance.Geography.Shapes;

/// <summary>An area of a GeoJSON file: its outline, and what the file says of it.</summary>
/// <param name="Rank">Its place in the file, from one.</param>
/// <param name="Shape">A polygon, or several.</param>
/// <param name="Properties">What the file says of it, by names that differ from one publisher to the next in their case only.</param>
/// <param name="Text">The feature as it stands in the file.</param>
public sealed record ShapeFeature(int Rank, Geometry Shape, IReadOnlyDictionary<string, JsonElement> Properties, string Text)
{
    /// <summary>The middle of its area, holes left out.</summary>
    public Position Middle => Shape.Centroid is var middle ? new Position(middle.Y, middle.X) : default;

    /// <summary>The first of these properties that says something.</summary>
    public string? Find(params string[] names) => names
        .Select(name => Properties.TryGetValue(name, out var value) ? Written(value) : null)
        .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>The properties that are numbers.</summary>
    public IEnumerable<(string Name, double Value)> Numbers =>
        from property in Properties
        where property.Value.ValueKind == JsonValueKind.Number
        let value = property.Value.GetDouble()
        where double.IsFinite(value)
        select (property.Key, value);

    private static string? Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText().ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
