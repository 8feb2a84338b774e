using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Prevenance.Directories.Hours;

namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>What a service comes to, in a few signs: equal where nothing of it differs, in whatever order its fields were written.</summary>
public static class Fingerprint
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new AsWritten() } };

    public static string Of(Service service) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(service, Options)));

    /// <summary>Hours are what is written.</summary>
    private sealed class AsWritten : JsonConverter<OpeningHours>
    {
        public override OpeningHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => OpeningHours.Read(reader.GetString());

        public override void Write(Utf8JsonWriter writer, OpeningHours value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
