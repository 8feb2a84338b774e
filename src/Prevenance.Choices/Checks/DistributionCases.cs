using System.Text.Json.Nodes;
using Prevenance.Choices.Distribution;
using Prevenance.Territory.Access;
using Prevenance.Territory.Inputs;

namespace Prevenance.Choices.Checks;

/// <summary>Errors of paired samples, and how a change is spread over people.</summary>
internal static class DistributionCases
{
    // Squares of amounts, and their sums over any list, stay numbers.
    private const double Most = 1e15;

    /// <summary>What each of a sample has <c>before</c> and <c>after</c>, and how many each stands for (<c>weights</c>).</summary>
    public static JsonNode Paired(InputFile input)
    {
        var (before, after, weights) = Columns(input);
        var change = PairedChange.Of(before, after, weights);
        return new JsonObject { ["mean_change"] = change.Mean, ["se_paired"] = Error(change.StandardError), ["se_wrong_if_independent"] = Error(change.ErrorIfIndependent) };
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
        var before = input.Require("before", "income", "incomes").Numbers(-Most, Most);
        if (before.Count == 0)
            throw input.Fault("attendu : au moins une valeur", "expected at least one value");
        var weights = Column(input, before.Count, least: 0, "weights", "weight");
        return weights is null || weights.Any(weight => weight > 0)
            ? (before, Column(input, before.Count, -Most, "after") ?? before, weights)
            : throw input.Require("weights", "weight").Fault("attendu : au moins un poids au-dessus de zéro", "expected at least one weight above zero");
    }

    private static IReadOnlyList<double>? Column(InputFile input, int count, double least, params string[] names) => input.Find(names) switch
    {
        null => null,
        { } column => column.Numbers(least, Most) is var numbers && numbers.Count == count
            ? numbers
            : throw column.Fault($"attendu : {count} nombres ; reçu : {numbers.Count}", $"expected {count} numbers, found {numbers.Count}"),
    };

    /// <summary>Of one alone, no error is known.</summary>
    private static double? Error(double error) => double.IsNaN(error) ? null : error;

    private static double? Gini(IEnumerable<(double Value, double People)> shares) => Equity.Of(shares)?.Gini;

    private static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(value => (JsonNode)value)];
}
