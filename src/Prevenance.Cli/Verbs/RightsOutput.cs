using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

namespace Prevenance.Cli.Verbs;

/// <summary>Prints rights for people, or for programs.</summary>
internal static class RightsOutput
{
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Lines(Month month, IReadOnlyList<RightResult> results, Language language)
    {
        var text = new StringBuilder();
        text.AppendLine(ValueText.Month(month).In(language)).AppendLine();
        foreach (var result in results.OrderBy(result => result.Verdict))
        {
            text.Append(result.Right.Notes.Label.In(language)).Append(" (").Append(result.Right.Name).Append(") – ").Append(result.Who).Append(" : ");
            text.AppendLine(Outcome(result, language));
            text.Append("   ").AppendLine(result.Reason.In(language));
        }
        var projected = results.SelectMany(result => result.Projected).Select(origin => origin.Figure.KnownUntil).Distinct().ToList();
        if (projected.Count > 0)
            text.AppendLine().AppendLine(Forecast(projected.Max(), projected.Min(), language));
        return text.ToString();
    }

    public static string Json(Month month, IReadOnlyList<RightResult> results)
    {
        var rights = results.Select(result => (JsonNode)new JsonObject
        {
            ["name"] = result.Right.Name,
            ["who"] = result.Who,
            ["period"] = result.Period.ToString(),
            ["verdict"] = JsonNamingPolicy.CamelCase.ConvertName(result.Verdict.ToString()),
            ["value"] = result.Value is { } value ? PossibleNotation.Write(result.Right, value) : null,
            ["reason"] = result.Reason.French,
            ["missing"] = new JsonArray([.. result.MissingFacts.Select(fact => (JsonNode)fact.Variable.Name).Distinct()]),
            ["forecast"] = result.Projected.Count > 0,
        });
        var document = new JsonObject { ["month"] = month.ToString(), ["rights"] = new JsonArray([.. rights]) };
        return document.ToJsonString(Readable) + Environment.NewLine;
    }

    private static string Outcome(RightResult result, Language language) => result.Verdict switch
    {
        Verdict.Entitled => ValueText.Of(result.Value!.Value, result.Right).In(language),
        Verdict.NotEntitled => Speech.Say("pas de droit", "no right"),
        Verdict.CannotTellYet => Speech.Say("on ne peut pas encore dire", "cannot tell yet"),
        _ => Speech.Say("non calculé ici", "not modelled here"),
    };

    private static string Forecast(Month latest, Month earliest, Language language)
    {
        var (until, some) = (ValueText.Month(latest).In(language), ValueText.Month(earliest).In(language));
        return language == Language.English
            ? $"Forecast with the figures of {until}{(latest == earliest ? "" : $", some of {some}")}."
            : $"Prévision avec les chiffres de {until}{(latest == earliest ? "" : $", certains de {some}")}.";
    }
}
