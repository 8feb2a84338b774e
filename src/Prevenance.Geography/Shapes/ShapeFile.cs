using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Prevenance.Geography.Shapes;

/// <summary>
/// Areas of a GeoJSON file (RFC 7946). The file is refused as a whole when it is none; an area that cannot be read is refused alone, with its rank.
/// An outline that crosses itself is taken: such are found in official files, and the middle of its area is one all the same.
/// </summary>
public sealed class ShapeFile
{
    /// <summary>The IRIS of the whole of France, simplified, are half of this.</summary>
    private const long MostBytes = 128L * 1024 * 1024;
    private const int MostFeatures = 100_000;
    private const int MostDepth = 16;
    private const int MostPointsOfOne = 200_000;

    private static readonly JsonSerializerOptions GeoJson = new() { Converters = { new GeoJsonConverterFactory() }, MaxDepth = MostDepth };

    private ShapeFile(IReadOnlyList<ShapeFeature> features, IReadOnlyList<Refusal> refused) => (Features, Refused) = (features, refused);

    public IReadOnlyList<ShapeFeature> Features { get; }

    /// <summary>Each area that was not taken, with its place and why.</summary>
    public IReadOnlyList<Refusal> Refused { get; }

    /// <param name="path">The file's name, for messages.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="RefusalException">It is no GeoJSON collection of features, or is larger than any of areas.</exception>
    public static ShapeFile Read(string path, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MostBytes)
            throw new RefusalException(path, Text.Of($"ce fichier a plus de {MostBytes / 1024 / 1024} Mo : gardez-en votre territoire", $"this file has more than {MostBytes / 1024 / 1024} MB: keep your territory of it"));
        using var document = Parse(path, bytes);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
            throw new RefusalException(path, new Text("attendu : du GeoJSON, une FeatureCollection", "expected GeoJSON: a FeatureCollection"));
        if (features.GetArrayLength() > MostFeatures)
            throw new RefusalException(path, Text.Of($"plus de {MostFeatures} contours : gardez-en votre territoire", $"more than {MostFeatures} shapes: keep your territory of them"));
        var (taken, refused) = (new List<ShapeFeature>(), new List<Refusal>());
        foreach (var (index, feature) in features.EnumerateArray().Index())
        {
            try
            {
                taken.Add(Feature(index + 1, feature));
            }
            catch (RefusalException fault)
            {
                refused.Add(new Refusal([Path.GetFileName(path), $"features[{index}]"], fault.Reason));
            }
        }
        return new ShapeFile(taken, refused);
    }

    private static JsonDocument Parse(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, new JsonDocumentOptions { MaxDepth = MostDepth });
        }
        catch (JsonException fault)
        {
            throw new RefusalException(path, (int)(fault.LineNumber ?? 0) + 1, "ceci n’est pas du JSON", "this is no JSON");
        }
    }

    private static ShapeFeature Feature(int rank, JsonElement feature)
    {
        if (feature is not { ValueKind: JsonValueKind.Object } || !feature.TryGetProperty("geometry", out var geometry))
            throw new RefusalException(new Text("attendu : un contour, avec sa géométrie", "expected a feature with its geometry"));
        var properties = feature.TryGetProperty("properties", out var said) && said.ValueKind == JsonValueKind.Object
            ? said.EnumerateObject().GroupBy(property => property.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(same => same.Key, same => same.Last().Value.Clone(), StringComparer.OrdinalIgnoreCase)
            : [];
        return new ShapeFeature(rank, Shape(geometry), properties, feature.GetRawText());
    }

    private static Geometry Shape(JsonElement geometry)
    {
        Geometry? shape;
        try
        {
            shape = geometry.Deserialize<Geometry>(GeoJson);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or FormatException or NotSupportedException)
        {
            throw new RefusalException(new Text("ce contour ne se lit pas : attendu, des anneaux fermés d’au moins quatre points", $"this shape cannot be read: expected closed rings of at least four points ({fault.Message})"));
        }
        if (shape is not (Polygon or MultiPolygon) || shape.IsEmpty || shape.Area <= 0)
            throw new RefusalException(new Text("attendu : un polygone ou plusieurs, qui ont une surface", "expected a polygon or several, with an area"));
        if (shape.NumPoints > MostPointsOfOne)
            throw new RefusalException(Text.Of($"plus de {MostPointsOfOne} points : simplifiez ce contour", $"more than {MostPointsOfOne} points: simplify this shape"));
        return shape.Coordinates.All(point => new Position(point.Y, point.X).IsOnEarth)
            ? shape
            : throw new RefusalException(new Text("ces points ne sont pas des degrés : attendu, longitude puis latitude (WGS 84), et non des mètres (Lambert 93)", "these points are no degrees: expected longitude then latitude (WGS 84), not metres (Lambert 93)"));
    }
}
