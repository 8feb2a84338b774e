using System.Buffers;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Prevenance.Geography.Shapes;
using Prevenance.Territory;
using Prevenance.Territory.Needs;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Drawing;

/// <summary>Outlines for a map that moves: GeoJSON (RFC 7946) on a grid so fine that nobody sees it.</summary>
internal sealed class MapOutlines
{
    /// <summary>A step is some fifty metres in a territory as wide as the Métropole.</summary>
    private const int Columns = 800;

    /// <summary>Ten metres.</summary>
    private const int Decimals = 4;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<byte[]> geometries;

    private MapOutlines(IReadOnlyList<byte[]> geometries) => this.geometries = geometries;

    /// <param name="shapes">Outlines in degrees, at least one.</param>
    public static MapOutlines Of(IReadOnlyList<Geometry> shapes)
    {
        var grid = new ShapeGrid(shapes, Columns);
        return new MapOutlines([.. shapes.Select(shape => Write(json => WriteGeometry(json, grid, shape)))]);
    }

    /// <summary>The outlines with what is said of each.</summary>
    /// <param name="areas">As many as there are outlines, in their order.</param>
    /// <param name="locale">The reader's language.</param>
    public byte[] With(IReadOnlyList<DrawnArea> areas, Locale locale) => Write(areas, (json, area) =>
    {
        json.WriteString("name", locale[area.Name]);
        json.WriteString("says", locale[area.Says]);
        json.WriteString("shade", area.Shade.Style);
    });

    /// <summary>The communes of a territory with their names, which are the same in each language, and where each name is written.</summary>
    public static byte[] OfCommunes(TerritoryData data)
    {
        var communes = CommuneOutlines.Of(data.Areas);
        return Of([.. communes.Select(commune => commune.Shape)]).Write(communes, (json, commune) =>
        {
            json.WriteString("name", AreaName.CommuneOf(commune.Code).French);
            json.WritePropertyName("label");
            WritePoint(json, commune.Shape.InteriorPoint.X, commune.Shape.InteriorPoint.Y);
        });
    }

    private byte[] Write<TArea>(IReadOnlyList<TArea> areas, Action<Utf8JsonWriter, TArea> say) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var (geometry, area) in geometries.Zip(areas))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WritePropertyName("geometry");
            json.WriteRawValue(geometry, skipInputValidation: true);
            json.WriteStartObject("properties");
            say(json, area);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteGeometry(Utf8JsonWriter json, ShapeGrid grid, Geometry shape)
    {
        json.WriteStartObject();
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var polygon in grid.Polygons(shape))
        {
            json.WriteStartArray();
            foreach (var ring in polygon)
                WriteRing(json, grid, ring);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRing(Utf8JsonWriter json, ShapeGrid grid, IReadOnlyList<(int X, int Y)> ring)
    {
        json.WriteStartArray();
        foreach (var at in ring.Append(ring[0]).Select(grid.At))
            WritePoint(json, at.Longitude, at.Latitude);
        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, double longitude, double latitude)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(longitude, Decimals));
        json.WriteNumberValue(Math.Round(latitude, Decimals));
        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, Relaxed))
            write(json);
        return written.WrittenSpan.ToArray();
    }
}
