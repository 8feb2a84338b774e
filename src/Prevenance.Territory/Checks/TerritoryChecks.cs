using System.Text.Json.Nodes;
using Prevenance.Territory.Access;
using Prevenance.Territory.Checks.Data;
using Prevenance.Territory.Inputs;
using Prevenance.Territory.Outreach.Week;
using Prevenance.Territory.Raking;
using Prevenance.Territory.Statistics;
using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Checks;

/// <summary>The kinds of values that the territory can be held to.</summary>
public static class TerritoryChecks
{
    /// <summary>Of kinds that several work out, the first whose questions the file asks.</summary>
    public static IReadOnlyList<IModelCheck> All { get; } =
    [
        new ModelCheck("fca", file => Access(AccessInput.Read(file.Input))),
        new ModelCheck("decay", file => Decay(file.Input)),
        new ModelCheck("unclaimed", file => Ranges(RangeInput.Read(file.Input))),
        new ModelCheck("intervals", file => Intervals(RangeInput.Read(file.Input))),
        new ModelCheck("shrinkage", file => Numbers(ShrunkenRates.Of(RangeInput.Read(file.Input).Areas)?.Rates ?? [])),
        new ModelCheck("ipf", file => Raking(RakingInput.Read(file.Input))),
        new ModelCheck("audit", file => Audits(SuppressionInput.Read(file.Input))),
        new ModelCheck("suppression", file => Pattern(SuppressionInput.Read(file.Input))),
        new ModelCheck("outreach", file => Week(WeekInput.Read(file.Input))),
        new MedianCheck(),
        new ReachCheck(),
        new DirectLineCheck(),
        new LongTableSitesCheck(),
        new TerritorySitesCheck(),
        new SharedHoursCheck(),
        new CafSumsCheck(),
    ];

    internal static JsonArray Numbers(IEnumerable<double?> values) => [.. values.Select(value => (JsonNode?)value)];

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

    private static JsonArray Decay(InputFile input) => AccessInput.DecayOf(input) is var decay ? Numbers(input.Require("minutes", "t").Numbers(least: 0).Select(minutes => (double?)decay.Weight(minutes))) : [];

    private static JsonArray Ranges(RangeInput input) => [.. input.Recipients.Select(one => Ends(Unclaimed.Of(one.Recipients, input.Rate!.Value)))];

    private static JsonArray Intervals(RangeInput input) =>
        [.. input.Counts.Select(count => Ends(CountInterval.Garwood(count, input.Level))), .. input.Areas.Select(area => Ends(RateInterval.Wilson(area.Count, area.Of, input.Level)))];

    private static JsonArray Raking(RakingInput input)
    {
        var weights = RakedWeights.Of(input.Seed, input.Margins, input.Turns, input.Bound).Weights.Select(weight => (double?)weight);
        return input.Columns is { } columns ? [.. weights.Chunk(columns).Select(Numbers)] : Numbers(weights);
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

    private static JsonArray Ends(Interval interval) => new(interval.Low, interval.High);
}
