using System.Text.Json.Nodes;
using Prevenance.Territory.Access;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Outreach;
using Prevenance.Territory.Outreach.Week;
using Prevenance.Territory.Raking;
using Prevenance.Territory.Statistics;
using Prevenance.Territory.Suppression;

namespace Prevenance.Territory.Checking;

/// <summary>Works out what a case asks, in the shape in which it tells what it expects.</summary>
internal static class CaseWork
{
    /// <summary>The kinds of cases that are worked out here.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, InputFile, JsonNode>> Kinds = new Dictionary<string, Func<string, InputFile, JsonNode>>(StringComparer.Ordinal)
    {
        ["fca"] = (_, input) => Access(AccessInput.Read(input)),
        ["unclaimed"] = (_, input) => Ranges(RangeInput.Read(input)),
        ["intervals"] = (_, input) => Intervals(RangeInput.Read(input)),
        ["shrinkage"] = (_, input) => Shrinkage(RangeInput.Read(input)),
        ["ipf"] = (_, input) => Raking(RakingInput.Read(input)),
        ["audit"] = (_, input) => Audits(SuppressionInput.Read(input)),
        ["suppression"] = (_, input) => Pattern(SuppressionInput.Read(input)),
        ["outreach"] = (_, input) => Week(WeekInput.Read(input)),
        ["pmedian"] = (path, _) => Sites(SitesInput.Open(path, null)),
    };

    private static JsonObject Access(AccessInput input)
    {
        var (enhanced, modified, three) = (Of(AccessMethod.E2sfca), Of(AccessMethod.M2sfca), Of(AccessMethod.ThreeStep));
        var equity = Equity.Of(enhanced.Values.Select((value, place) => (value ?? 0, input.Demand[place])));
        return new JsonObject
        {
            ["R"] = Numbers(enhanced.Ratios),
            ["E2SFCA"] = Numbers(enhanced.Values),
            ["M2SFCA"] = Numbers(modified.Values),
            ["3SFCA"] = Numbers(three.Values),
            ["sum_PA_E2SFCA"] = enhanced.SharedOut,
            ["sum_PA_M2SFCA"] = modified.SharedOut,
            ["sum_PA_3SFCA"] = three.SharedOut,
            ["SPAR"] = Numbers(enhanced.RatiosToMean),
            ["gini"] = equity?.Gini,
            ["under_half_the_mean"] = equity?.UnderHalfTheMean,
            ["worst_tenth"] = equity?.WorstTenth,
        };

        Accessibility Of(AccessMethod method) => Accessibility.Of(input.Demand, input.Supply, input.Times, input.Decay, method);
    }

    private static JsonArray Ranges(RangeInput input) => [.. input.Recipients.Select(one => Ends(Unclaimed.Of(one.Recipients, input.Rate!.Value)))];

    private static JsonArray Intervals(RangeInput input) =>
        [.. input.Counts.Select(count => Ends(CountInterval.Garwood(count, input.Level))), .. input.Areas.Select(area => Ends(RateInterval.Wilson(area.Count, area.Of, input.Level)))];

    private static JsonArray Shrinkage(RangeInput input) => Numbers(ShrunkenRates.Of(input.Areas)?.Rates ?? []);

    private static JsonArray Raking(RakingInput input)
    {
        var weights = RakedWeights.Of(input.Seed, input.Margins, input.Turns, input.Bound).Weights;
        return input.Columns is { } columns ? [.. weights.Chunk(columns).Select(row => Numbers(row.Select(weight => (double?)weight)))] : Numbers(weights.Select(weight => (double?)weight));
    }

    private static JsonArray Audits(SuppressionInput input) => [.. input.Patterns.Select(pattern => new JsonArray([.. Audit.Ranges(input.Tables[0], pattern).Select(range => new JsonArray(range.Least, range.Most))]))];

    private static JsonObject Pattern(SuppressionInput input)
    {
        var pattern = SuppressionPattern.Of(input.Tables, input.Threshold, input.Before);
        return new JsonObject
        {
            ["hidden"] = new JsonArray([.. pattern.Hidden.Select(cell => new JsonArray(cell.Line, cell.Column))]),
            ["added"] = pattern.Hidden.Except(pattern.Small).Sum(cell => input.Tables[0][cell]),
            ["safe"] = true,
        };
    }

    private static JsonObject Week(WeekInput input)
    {
        var plan = WeekChoice.All(input.Problem, input.Today).Choices.Single(choice => choice.Key == "most-met").Plan;
        return new JsonObject { ["sites"] = Numbers(plan.Places.Select(place => (double?)place)), ["served"] = plan.Served, ["mean_minutes"] = plan.MeanMinutes, ["cost"] = plan.Cost };
    }

    private static JsonObject Sites(SitesInput input)
    {
        var choices = FieldOfChoice.Of(input.Problem, input.Reach, input.Today);
        var (shortest, reached, worst) = (choices.Single(choice => choice.Key == "least-time"), choices.Single(choice => choice.Key == "most-reached"), choices.Single(choice => choice.Key == "worst-first"));
        return new JsonObject
        {
            ["optimum"] = shortest.Sought,
            ["mean"] = shortest.Plan.MeanWay,
            ["sites"] = new JsonArray([.. shortest.Plan.Sites.Select(site => (JsonNode)input.Names[site])]),
            ["bound"] = shortest.Bound,
            ["bound_ok"] = shortest.Bound <= shortest.Sought,
            ["gap_below_1_percent"] = shortest.AtMostFromBest < 0.01,
            ["most_reached"] = reached.Sought,
            ["longest_way"] = worst.Sought,
        };
    }

    private static JsonArray Ends(Interval interval) => new(interval.Low, interval.High);

    private static JsonArray Numbers(IEnumerable<double?> values) => [.. values.Select(value => (JsonNode?)value)];
}
