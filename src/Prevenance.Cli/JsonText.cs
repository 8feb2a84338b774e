using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law.Rights;

namespace Prevenance.Cli;

/// <summary>JSON as verbs print it: with French accents, indented.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonObject document) => document.ToJsonString(Readable) + Environment.NewLine;

    public static JsonObject Describe(Distance distance) => new()
    {
        ["counted"] = distance.Counted.French,
        ["value"] = distance.Value,
        ["limit"] = distance.Limit.French,
        ["threshold"] = distance.Threshold,
        ["gap"] = distance.Gap,
    };
}
