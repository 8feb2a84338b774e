using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Prevenance.Territory.Export;

/// <summary>
/// Writes a table of areas as GeoJSON (RFC 7946), outlines as their source has them: one feature for each area, with the columns that tell it,
/// and the other columns of each of its lines under <c>figures</c>. What is hidden is null; the sources of all stand in one place.
/// </summary>
public static class GeoJsonExport
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new GeoJsonConverterFactory() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="table">The table.</param>
    /// <param name="shapes">The outline of each area, by code; one that is not there has none.</param>
    public static byte[] Write<TLine>(ExportTable<TLine> table, IReadOnlyDictionary<string, Geometry> shapes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WritePropertyName("sources");
            JsonSerializer.Serialize(json, table.Sources, Json);
            json.WriteStartArray("features");
            foreach (var area in table.Lines.GroupBy(line => (string)table.Columns[0].Value(line)!))
                WriteFeature(json, table, shapes.GetValueOrDefault(area.Key), [.. area]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private static void WriteFeature<TLine>(Utf8JsonWriter json, ExportTable<TLine> table, Geometry? shape, IReadOnlyList<TLine> lines)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WritePropertyName("geometry");
        JsonSerializer.Serialize(json, shape, Json);
        json.WriteStartObject("properties");
        WriteCells(json, table.Columns.Take(table.OfArea), lines[0]);
        if (table.OfArea < table.Columns.Count)
        {
            json.WriteStartArray("figures");
            foreach (var line in lines)
            {
                json.WriteStartObject();
                WriteCells(json, table.Columns.Skip(table.OfArea), line);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCells<TLine>(Utf8JsonWriter json, IEnumerable<ExportColumn<TLine>> columns, TLine line)
    {
        foreach (var column in columns)
        {
            json.WritePropertyName(column.Name);
            JsonSerializer.Serialize(json, column.Value(line), Json);
        }
    }
}
