using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Territory.Access;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>Errors of paired samples, and how a change is spread over people.</summary>
internal static class DistributionCases
{
    /// <summary>What each of a sample has <c>before</c> and <c>after</c>, and how many each stands for (<c>weights</c>).</summary>
    public static JsonNode Paired(InputFile input)
    {
        var (before, after, weights) = Columns(input);
        var change = PairedChange.Of(before, after, weights);
        return new JsonObject { ["mean_change"] = change.Mean, ["se_paired"] = change.StandardError, ["se_wrong_if_independent"] = change.ErrorIfIndependent };
    }

    /// <summary>The same columns: tenths, poverty, evenness, gains and losses. Without <c>after</c>, nothing changes.</summary>
    public static JsonNode Spread(InputFile input)
    {
        var (before, after, weights) = Columns(input);
        IReadOnlyList<Share> shares = [.. before.Select((value, rank) => new Share(value, after[rank], weights?[rank] ?? 1))];
        var (tenths, poverty, classes) = (Tenths.Of(shares), Poverty.Of(shares), GainsAndLosses.Of(shares));
        return new JsonObject
        {
            ["boundaries"] = Numbers(tenths.Upper),
            ["people_by_decile"] = Numbers(tenths.Parts.Select(part => part.People)),
            ["mean_change_by_decile"] = new JsonArray([.. tenths.Parts.Select(part => (JsonNode?)part.MeanChange)]),
            ["gini_before"] = Gini(shares.Select(share => (share.Before, share.People))),
            ["gini_after"] = Gini(shares.Select(share => (share.After, share.People))),
            ["poverty_line"] = poverty.Line,
            ["poverty_before"] = poverty.Before,
            ["poverty_fixed_line"] = poverty.AfterFixedLine,
            ["poverty_own_line"] = poverty.AfterOwnLine,
            ["classes"] = new JsonObject
            {
                ["lose_more_than_5"] = classes.LoseMore / classes.People,
                ["lose_less_than_5"] = classes.LoseLess / classes.People,
                ["no_change"] = classes.Same / classes.People,
                ["gain_less_than_5"] = classes.GainLess / classes.People,
                ["gain_more_than_5"] = classes.GainMore / classes.People,
            },
        };
    }

    private static (IReadOnlyList<double> Before, IReadOnlyList<double> After, IReadOnlyList<double>? Weights) Columns(InputFile input)
    {
        var before = input.Require("before", "income", "incomes").Numbers();
        return before.Count > 0
            ? (before, Column(input, before.Count, "after") ?? before, Column(input, before.Count, "weights", "weight"))
            : throw input.Fault("attendu : au moins une valeur", "expected at least one value");
    }

    private static IReadOnlyList<double>? Column(InputFile input, int count, params string[] names) => input.Find(names) switch
    {
        null => null,
        { } column => column.Numbers() is var numbers && numbers.Count == count
            ? numbers
            : throw column.Fault($"attendu : {count} nombres ; reçu : {numbers.Count}", $"expected {count} numbers, found {numbers.Count}"),
    };

    private static double? Gini(IEnumerable<(double Value, double People)> shares) => Equity.Of(shares)?.Gini;

    private static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(value => (JsonNode)value)];
}
