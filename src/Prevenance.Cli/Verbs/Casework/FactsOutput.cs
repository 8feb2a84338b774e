using System.Text;
using System.Text.Json.Nodes;
using Prevenance.Casework;
using Prevenance.Casework.Facts;

namespace Prevenance.Cli.Verbs.Casework;

/// <summary>Prints what a file of facts holds on a day.</summary>
internal static class FactsOutput
{
    public static string Lines(FactBook book, DateOnly on, Freshness freshness)
    {
        var text = new StringBuilder();
        var toSettle = book.Contradictions(on).Select(one => one.What).ToHashSet(StringComparer.Ordinal);
        foreach (var what in book.Variables)
        {
            var answer = book.On(what, on);
            text.Append(what).Append(Speech.Say(" : ", ": ")).Append(Said(answer.Value.InWords));
            if (answer.Fact is { } fact)
                text.Append("  (").AppendJoin(", ", fact.Id, Said(freshness.AgeOf(fact, on)), fact.By).Append(')');
            text.AppendLine();
            if (answer.Correction is { } correction)
                text.Append("    ").AppendLine(Said(correction));
            foreach (var other in answer.Beside)
                text.Append("    ").AppendLine(Speech.Say($"{(toSettle.Contains(what) ? "à trancher" : "vrai aussi, peut-être")} : {Said(other.Value.InWords)} ({other.Id}, {Said(other.Source.InWords)})", $"{(toSettle.Contains(what) ? "to settle" : "may be true too")}: {Said(other.Value.InWords)} ({other.Id}, {Said(other.Source.InWords)})"));
        }
        return text.ToString();
    }

    public static string Json(FactBook book, DateOnly on, DateTimeOffset known) => JsonText.Write(new JsonObject
    {
        ["on"] = DayText.Iso(on),
        ["known"] = InstantText.Utc(known),
        ["answers"] = new JsonObject(book.Variables.Select(what => KeyValuePair.Create(what, (JsonNode?)Describe(book.On(what, on))))),
        ["contradictions"] = new JsonArray([.. book.Contradictions(on).Select(one => (JsonNode)new JsonObject { ["fact"] = one.What, ["between"] = Ids(one.Facts) })]),
        ["facts"] = Ids(book.Facts),
    });

    private static JsonObject Describe(FactAnswer answer) => new()
    {
        ["value"] = Value(answer.Value),
        ["from"] = answer.Fact?.Id,
        ["corrected"] = answer.Corrected?.Id,
        ["also"] = answer.Correction is { } correction ? Said(correction) : null,
        ["beside"] = Ids(answer.Beside),
    };

    private static JsonNode Value(FactValue value) => value switch
    {
        FactValue.Number number => number.Value,
        FactValue.Words words => words.Value,
        FactValue.Day day => DayText.Iso(day.Value),
        FactValue.YesOrNo answer => answer.Value,
        _ => "unknown",
    };

    private static JsonArray Ids(IEnumerable<Fact> facts) => [.. facts.Select(fact => (JsonNode)fact.Id)];

    private static string Said(Text text) => text.In(Speech.Language);
}
