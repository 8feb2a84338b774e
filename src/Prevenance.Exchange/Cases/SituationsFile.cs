using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Law;

namespace Prevenance.Exchange.Cases;

/// <summary>Reads <c>.jsonl</c> files of situations, compressed or not: one object a line with id, period, input and expected.</summary>
public static class SituationsFile
{
    /// <summary>The cases of a file, read as they are enumerated.</summary>
    /// <exception cref="UnreadableCaseException">A line is not a case.</exception>
    public static IEnumerable<PeerCase> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
                yield return ReadLine(line, $"{Path.GetFileName(path)}:{number}");
        }
    }

    private static PeerCase ReadLine(string line, string place)
    {
        try
        {
            var document = JsonNode.Parse(line, documentOptions: StrictJson.Options)!.AsObject();
            if (!Period.TryParse(document["period"]?.GetValue<string>(), out var period))
                throw new UnreadableCaseException(place, "period is not a period such as 2025-06");
            var rules = new ReadingRules { NotesUnknownVariables = true };
            var input = document["input"] as JsonObject ?? throw new UnreadableCaseException(place, "input is missing");
            var expected = document["expected"] as JsonObject ?? throw new UnreadableCaseException(place, "expected is missing");
            return new PeerCase($"{place} {document["id"]}", period, input, rules, [.. ExpectedIn(expected)]);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UnreadableCaseException(place, fault.Message);
        }
    }

    private static IEnumerable<ExpectedValue> ExpectedIn(JsonObject expected) =>
        from entity in expected
        from instance in entity.Value!.AsObject()
        from variable in instance.Value!.AsObject()
        from period in variable.Value!.AsObject()
        where period.Value is not null
        select new ExpectedValue(variable.Key, instance.Key, period.Key, period.Value, null);
}
