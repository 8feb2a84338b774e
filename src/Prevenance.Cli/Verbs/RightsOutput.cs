using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;

namespace Prevenance.Cli.Verbs;

/// <summary>Prints rights for people, or for programs.</summary>
internal static class RightsOutput
{
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Lines(Month month, IReadOnlyList<RightResult> results, Func<RightResult, IReadOnlyList<Opening>> openingsOf, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(ValueText.Month(month).In(language)).AppendLine();
        foreach (var result in results.OrderBy(result => result.Verdict))
        {
            text.Append(result.Right.Notes.Label.In(language)).Append(" (").Append(result.Right.Name).Append(") – ").Append(result.Who).Append(" : ");
            text.AppendLine(Outcome(result, language));
            text.Append("   ").AppendLine(result.Reason.In(language));
            if (result.Distance is { } distance)
                text.Append("   ").AppendLine(distance.Words.In(language));
            foreach (var opening in openingsOf(result))
                text.Append("   ").AppendLine(opening.Words.In(language));
        }
        if (ForecastText.Of(results.SelectMany(result => result.Projected), language) is { } forecast)
            text.AppendLine().AppendLine(forecast);
        return text.ToString();
    }

    public static string Json(Month month, IReadOnlyList<RightResult> results, Func<RightResult, IReadOnlyList<Opening>> openingsOf)
    {
        var rights = results.Select(result => (JsonNode)new JsonObject
        {
            ["name"] = result.Right.Name,
            ["who"] = result.Who,
            ["period"] = result.Period.ToString(),
            ["verdict"] = JsonNamingPolicy.CamelCase.ConvertName(result.Verdict.ToString()),
            ["value"] = result.Value is { } value ? PossibleNotation.Write(result.Right, value) : null,
            ["reason"] = result.Reason.French,
            ["distance"] = result.Distance is { } distance ? Describe(distance) : null,
            ["openings"] = new JsonArray([.. openingsOf(result).Select(opening => (JsonNode)Describe(result, opening))]),
            ["missing"] = new JsonArray([.. result.MissingFacts.Select(fact => (JsonNode)fact.Variable.Name).Distinct()]),
            ["forecast"] = result.FiguresUntil is not null,
            ["figuresUntil"] = result.FiguresUntil?.ToString(),
        });
        var document = new JsonObject { ["month"] = month.ToString(), ["rights"] = new JsonArray([.. rights]) };
        return document.ToJsonString(Readable) + Environment.NewLine;
    }

    public static JsonObject Describe(Distance distance) => new()
    {
        ["counted"] = distance.Counted.French,
        ["value"] = distance.Value,
        ["limit"] = distance.Limit.French,
        ["threshold"] = distance.Threshold,
        ["gap"] = distance.Gap,
    };

    private static JsonObject Describe(RightResult right, Opening opening) => new()
    {
        ["fact"] = opening.Change.Fact.Name,
        ["who"] = opening.Change.Who,
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(opening.Change.Kind.ToString()),
        ["change"] = opening.Change.Kind == ChangeKind.Value ? ValueNotation.Write(opening.Change.Fact, opening.Change.Size) : opening.Change.Size,
        ["value"] = PossibleNotation.Write(right.Right, opening.Value),
        ["words"] = opening.Words.French,
    };

    private static string Outcome(RightResult result, Language language) => result.Verdict switch
    {
        Verdict.Entitled => ValueText.Of(result.Value!.Value, result.Right).In(language),
        Verdict.NotEntitled => Speech.Say("pas de droit", "no right"),
        Verdict.CannotTellYet => Speech.Say("on ne peut pas encore dire", "cannot tell yet"),
        _ => Speech.Say("non calculé ici", "not modelled here"),
    };
}
