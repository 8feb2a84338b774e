using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Foresight;
using Prevenance.Foresight.Wording;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Cli.Verbs;

/// <summary>Prints a timeline for people, or for programs.</summary>
internal static class TimelineOutput
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Lines(Timeline timeline, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(Title(timeline, language)).AppendLine();
        foreach (var band in timeline.Bands.Where(band => band.Today != 0))
            text.Append("   ").Append(Name(band.Right, band.Who, language)).Append(" : ").AppendLine(Shown(band.Right, band.Today, language));
        foreach (var month in timeline.Changes.GroupBy(change => change.Period))
        {
            text.AppendLine().AppendLine(ValueText.Period(month.Key).In(language));
            foreach (var change in month)
                WriteChange(text, change, language);
        }
        if (timeline.CheckedUntil is { } until)
            text.AppendLine().AppendLine(Forecast(until, language));
        return text.ToString();
    }

    private static void WriteChange(StringBuilder text, Change change, Language language)
    {
        text.Append("   ").Append(Name(change.Right, change.Who, language)).Append(" : ")
            .Append(Shown(change.Right, change.From, language)).Append(" → ").AppendLine(Shown(change.Right, change.To, language));
        foreach (var cause in change.Causes.Take(1))
            text.Append("      ").AppendLine(CauseSentence.Of(cause).In(language));
    }

    public static string Json(Timeline timeline)
    {
        var document = new JsonObject
        {
            ["first"] = timeline.First.ToString(),
            ["months"] = timeline.Months,
            ["checkedUntil"] = timeline.CheckedUntil?.ToString(),
            ["rights"] = new JsonArray([.. timeline.Bands.Where(band => band.Values.Any(value => value.Value != 0)).Select(Band)]),
            ["changes"] = new JsonArray([.. timeline.Changes.Select(Change)]),
            ["notModelled"] = new JsonArray([.. timeline.NotModelled.Select(right => (JsonNode)right.Name)]),
        };
        return document.ToJsonString(Readable) + Environment.NewLine;
    }

    private static JsonNode Band(RightBand band) => new JsonObject
    {
        ["name"] = band.Right.Name,
        ["who"] = band.Who,
        ["values"] = new JsonObject(band.Values.Select(value => KeyValuePair.Create(value.Period.ToString(), (JsonNode?)ValueNotation.Write(band.Right, value.Value)))),
    };

    private static JsonNode Change(Change change) => new JsonObject
    {
        ["name"] = change.Right.Name,
        ["who"] = change.Who,
        ["period"] = change.Period.ToString(),
        ["from"] = ValueNotation.Write(change.Right, change.From),
        ["to"] = ValueNotation.Write(change.Right, change.To),
        ["causes"] = new JsonArray([.. change.Causes.Select(cause => (JsonNode)CauseSentence.Of(cause).French)]),
    };

    private static string Title(Timeline timeline, Language language)
    {
        var (first, last) = (ValueText.Month(timeline.First).In(language), ValueText.Month(timeline.Last).In(language));
        return Speech.Say($"De {first} à {last}, si rien d’autre ne change que le temps", $"From {first} to {last}, if nothing but time changes");
    }

    private static string Name(Variable right, string who, Language language) => $"{right.Notes.Label.In(language)} ({right.Name}) – {who}";

    private static string Shown(Variable right, double value, Language language) => ValueText.Of(value, right.Kind, right.Choices).In(language);

    private static string Forecast(Month until, Language language) => Speech.Say(
        $"Après {ValueText.Month(until).In(language)}, c’est une prévision avec les derniers chiffres connus.",
        $"After {ValueText.Month(until).In(language)}, this is a forecast with the last figures known.");
}
