using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Directories.Tests.Formats;

/// <summary>A record of <c>services.jsonl</c>: a plain service (<c>service.json</c>) with something in it that is not plain.</summary>
internal static class ServiceCase
{
    public static readonly DateOnly Today = new(2026, 11, 27);

    public static IEnumerable<JsonObject> All() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "services.jsonl")).Select(line => JsonNode.Parse(line)!.AsObject());

    public static JsonObject Record(JsonObject one)
    {
        var record = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "service.json")))!.AsObject();
        foreach (var (field, value) in one["with"]?.AsObject() ?? [])
            record[field] = value?.DeepClone();
        foreach (var field in one["without"]?.AsArray() ?? [])
            record.Remove((string)field!);
        return record;
    }

    public static ImportedRecord Read(JsonObject record, bool isPartial = false) => new RecordReader(Today, Communes.Own, isPartial).Read(1, JsonSerializer.SerializeToElement(record));
}
