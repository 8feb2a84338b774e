using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Prevenance.Directories.Catalogues;

/// <summary>What a source wrote, in one form: the same fields in another order are the same.</summary>
internal static class SourceText
{
    private const int FingerprintBytes = 16;

    /// <summary>A few signs that differ where anything of it differs.</summary>
    public static string Fingerprint(JsonElement written) =>
        Convert.ToBase64String(SHA256.HashData(Bytes(written))[..FingerprintBytes]);

    /// <summary>The same of one field, be it absent.</summary>
    public static string Fingerprint(JsonElement record, string field) => record.TryGetProperty(field, out var value) ? Fingerprint(value) : "";

    public static byte[] Bytes(JsonElement written)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Write(writer, written);
        return stream.ToArray();
    }

    /// <summary>A record with a field in the place of its own.</summary>
    public static JsonElement With(JsonElement record, string field, JsonElement value)
    {
        var changed = JsonObject.Create(record)!;
        changed[field] = JsonSerializer.SerializeToNode(value);
        return JsonSerializer.SerializeToElement(changed);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement written)
    {
        if (written.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var field in written.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(field.Name);
                Write(writer, field.Value);
            }
            writer.WriteEndObject();
        }
        else if (written.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in written.EnumerateArray())
                Write(writer, item);
            writer.WriteEndArray();
        }
        else
        {
            written.WriteTo(writer);
        }
    }
}
