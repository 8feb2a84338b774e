using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;
using Prevenance.Law.Unknowns;

namespace Prevenance.Cli.Verbs.Law.Rights;

/// <summary>Prints rights for programs: values with what they take for granted, and bounds that take nothing.</summary>
internal static class RightsJson
{
    public static string Write(RightsTold told)
    {
        var document = new JsonObject
        {
            ["month"] = told.Month.ToString(),
            ["assumptions"] = new JsonArray([.. told.Results.SelectMany(result => result.Assumed).Distinct().OrderBy(one => one.Rank).Select(one => (JsonNode)Describe(one))]),
            ["rights"] = new JsonArray([.. told.Results.Select(result => (JsonNode)Describe(told, result))]),
        };
        return JsonText.Write(document);
    }

    private static JsonObject Describe(Assumption assumption) => new()
    {
        ["key"] = assumption.Key,
        ["taken"] = assumption.Taken.French,
        ["why"] = assumption.Why.French,
        ["ask"] = assumption.Ask.French,
        ["facts"] = new JsonArray([.. assumption.Facts.Select(fact => (JsonNode)fact.Name)]),
    };

    private static JsonObject Describe(RightsTold told, RightResult result) => new()
    {
        ["name"] = result.Right.Name,
        ["who"] = result.Who.Key,
        ["period"] = result.Period.ToString(),
        ["verdict"] = Name(told.VerdictOf(result)),
        ["value"] = (told.IsStrict ? result.Strictly : result.Value) is { } value ? PossibleNotation.Write(result.Right, value) : null,
        ["paid"] = (told.IsStrict ? result.Strictly : result.Value) is { } amount
            ? PossibleNotation.Write(result.Right, AsMoney(result.Right, ContributionDetteSociale.Nette(result.Right, result.Period, amount)))
            : null,
        ["assumed"] = new JsonArray([.. result.Assumed.Select(assumption => (JsonNode)assumption.Key)]),
        ["strict"] = new JsonObject
        {
            ["verdict"] = Name(result.StrictVerdict),
            ["value"] = result.Strictly is { } strictly ? PossibleNotation.Write(result.Right, strictly) : null,
        },
        ["otherwise"] = new JsonArray([.. told.Contrasts[result].Select(contrast => (JsonNode)Describe(result, contrast))]),
        ["reason"] = result.Reason.French,
        ["distance"] = result.Distance is { } distance ? JsonText.Describe(distance) : null,
        ["openings"] = new JsonArray([.. told.OpeningsOf(result).Select(opening => (JsonNode)Describe(result, opening))]),
        ["missing"] = new JsonArray([.. result.MissingFacts.Select(fact => (JsonNode)fact.Variable.Name).Distinct()]),
        ["forecast"] = result.FiguresUntil is not null,
        ["figuresUntil"] = result.FiguresUntil?.ToString(),
    };

    /// <summary>To the cent, as it is paid.</summary>
    private static Possible AsMoney(Variable right, Possible amount) => right.Kind == ValueKind.Amount
        ? Possible.Between(Math.Round(amount.Low, 2, MidpointRounding.AwayFromZero), Math.Round(amount.High, 2, MidpointRounding.AwayFromZero))
        : amount;

    private static JsonObject Describe(RightResult right, Contrast contrast) => new()
    {
        ["assumption"] = contrast.Assumption.Key,
        ["said"] = contrast.Alternative.Said.French,
        ["value"] = PossibleNotation.Write(right.Right, contrast.Value),
    };

    private static JsonObject Describe(RightResult right, Opening opening) => new()
    {
        ["fact"] = opening.Change.Fact.Name,
        ["who"] = opening.Change.Who.Key,
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(opening.Change.Kind.ToString()),
        ["change"] = opening.Change.Kind == ChangeKind.Value ? ValueNotation.Write(opening.Change.Fact, opening.Change.Size) : opening.Change.Size,
        ["value"] = PossibleNotation.Write(right.Right, opening.Value),
        ["words"] = opening.Words.French,
    };

    private static string Name(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());
}
