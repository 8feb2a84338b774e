using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Prevenance.Choices.Reforms;
using Prevenance.Law;

namespace Prevenance.Choices.Keeping;

/// <summary>How results are written to be read again, both languages and ends without an end included. Programs read another document.</summary>
internal static class KeptJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IncludeFields = true,
        IgnoreReadOnlyProperties = true,
        // What another version kept without a part is not read as if that part were nothing.
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new TextConverter(), new MonthConverter(), new ReformConverter() },
    };

    /// <summary>The words of both languages: templates serve a third one, which these results are not told in.</summary>
    private sealed class TextConverter : JsonConverter<Text>
    {
        public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<string[]>(ref reader, options) is [var french, var english] ? new Text(french, english) : throw new JsonException("no text");

        public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (string[])[value.French, value.English], options);
    }

    private sealed class MonthConverter : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<int[]>(ref reader, options) is [var year, var number] ? new Month(year, number) : throw new JsonException("no month");

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, (int[])[value.Year.Number, value.Number], options);
    }

    private sealed class ReformConverter : JsonConverter<Reform>
    {
        public override Reform Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Reform.Of(JsonSerializer.Deserialize<FigureChange[]>(ref reader, options) ?? []);

        public override void Write(Utf8JsonWriter writer, Reform value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Changes, options);
    }
}
