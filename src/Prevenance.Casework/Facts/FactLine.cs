using System.Globalization;
using System.Text.Json;

namespace Prevenance.Casework.Facts;

/// <summary>One fact as a JSON object: <c>id</c>, <c>fact</c>, <c>value</c>, <c>from</c>, <c>to</c>, <c>recordedAt</c>, <c>source</c>, <c>by</c>, <c>corrects</c>, <c>settles</c> (<c>as</c>, <c>facts</c>).</summary>
public static class FactLine
{
    private const int MostDepth = 4;

    private static readonly string[] Names = ["id", "fact", "value", "from", "to", "recordedAt", "source", "by", "corrects", "settles"];
    private static readonly string[] MayBeAbsent = ["to", "corrects", "settles"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MostDepth };

    /// <exception cref="RefusalException">The line is no fact; the place is the name of the field.</exception>
    public static Fact Read(string line)
    {
        var fields = Fields(line);
        return new Fact
        {
            Id = Words("id"),
            What = Words("fact"),
            Value = ValueIn(fields["value"]),
            From = Day("from"),
            To = IsAbsent("to") ? null : Day("to"),
            RecordedAt = InstantText.Read(Words("recordedAt")) ?? throw Fault("recordedAt", "un instant avec son décalage, comme 2026-10-25T02:30+01:00", "an instant with its offset, such as 2026-10-25T02:30+01:00"),
            Source = FactSource.Read(Words("source")) ?? throw Fault("source", "said, document: …, imported: …, withdrawn: … ou settled: …", "said, document: …, imported: …, withdrawn: … or settled: …"),
            By = Words("by"),
            Corrects = IsAbsent("corrects") ? null : Words("corrects"),
            Settles = IsAbsent("settles") ? null : SettlingIn(fields["settles"]),
        };

        bool IsAbsent(string name) => !fields.TryGetValue(name, out var field) || field.ValueKind == JsonValueKind.Null;

        string Words(string name) => fields[name] is { ValueKind: JsonValueKind.String } field && field.GetString() is { } words && !string.IsNullOrWhiteSpace(words)
            ? words
            : throw Fault(name, "un texte, qui n’est pas vide", "a text that is not empty");

        DateOnly Day(string name) => DayText.Read(Words(name)) ?? throw Fault(name, "un jour, comme 2026-03-01", "a day, such as 2026-03-01");
    }

    /// <summary>The line that <see cref="Read"/> reads.</summary>
    public static string Write(Fact fact) => JsonSerializer.Serialize(new Dictionary<string, object?>
    {
        ["id"] = fact.Id,
        ["fact"] = fact.What,
        ["value"] = fact.Value switch
        {
            FactValue.Number number => number.Value,
            FactValue.YesOrNo flag => flag.Value,
            FactValue.Day day => $"{day.Value:yyyy-MM-dd}",
            FactValue.Words words => words.Value,
            _ => null,
        },
        ["from"] = $"{fact.From:yyyy-MM-dd}",
        ["to"] = fact.To is { } to ? $"{to:yyyy-MM-dd}" : null,
        ["recordedAt"] = fact.RecordedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
        ["source"] = fact.Source.ToString(),
        ["by"] = fact.By,
        ["corrects"] = fact.Corrects,
        ["settles"] = fact.Settles is { } settles ? new Dictionary<string, object> { ["as"] = JsonNamingPolicy.CamelCase.ConvertName(settles.As.ToString()), ["facts"] = settles.Facts } : null,
    });

    private static Dictionary<string, JsonElement> Fields(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new RefusalException(new Text("attendu : un objet JSON par ligne", "expected a JSON object a line"));
            var fields = document.RootElement.Clone().EnumerateObject().ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
            var expected = string.Join(", ", Names);
            foreach (var name in fields.Keys.Except(Names))
                throw new RefusalException(name, Text.Of($"ce nom n’est pas attendu ici ; attendu : {expected}", $"this name is not expected here; expected: {expected}"));
            foreach (var name in Names.Except(MayBeAbsent).Except(fields.Keys))
                throw new RefusalException(name, new("manque", "is missing"));
            return fields;
        }
        catch (JsonException fault)
        {
            throw new RefusalException(new Text("ne se lit pas comme du JSON", "not readable as JSON"), fault);
        }
    }

    private static Settling SettlingIn(JsonElement field) =>
        field.ValueKind == JsonValueKind.Object && field.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal).SequenceEqual(["as", "facts"])
        && field.GetProperty("as") is { ValueKind: JsonValueKind.String } answer
        && Enum.GetValues<Settled>().Select(one => (Settled?)one).FirstOrDefault(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString()!) == answer.GetString()) is { } settled
        && field.GetProperty("facts") is { ValueKind: JsonValueKind.Array } facts && facts.EnumerateArray().All(fact => fact.ValueKind == JsonValueKind.String)
            ? new Settling(settled, [.. facts.EnumerateArray().Select(fact => fact.GetString()!)])
            : throw Fault("settles", "{\"as\": one, both ou toAsk, \"facts\": [les identifiants]}", "{\"as\": one, both or toAsk, \"facts\": [the ids]}");

    private static FactValue ValueIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => FactValue.Unknown,
        JsonValueKind.True or JsonValueKind.False => new FactValue.YesOrNo(value.GetBoolean()),
        JsonValueKind.Number when value.TryGetDecimal(out var number) => new FactValue.Number(number),
        JsonValueKind.String when value.GetString() is "unknown" => FactValue.Unknown,
        JsonValueKind.String when DayText.Read(value.GetString()!) is { } day => new FactValue.Day(day),
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => new FactValue.Words(value.GetString()!),
        _ => throw Fault("value", "un nombre, un texte, un jour, true, false, ou \"unknown\"", "a number, a text, a day, true, false, or \"unknown\""),
    };

    private static RefusalException Fault(string name, string french, string english) => new(name, new Text($"attendu : {french}", $"expected {english}"));
}
