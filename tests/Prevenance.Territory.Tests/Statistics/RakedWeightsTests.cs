using Prevenance.Territory.Raking;

namespace Prevenance.Territory.Tests.Statistics;

public class RakedWeightsTests
{
    /// <summary>Two households of one kind and one of another; the second kind has two children each. 30 households, 20 children.</summary>
    [Fact]
    public void Margins_that_count_several_each_are_met()
    {
        var raked = RakedWeights.Of([1, 1, 1], [new("households", 30, [(0, 1), (1, 1), (2, 1)]), new("children", 20, [(2, 2)])]);
        Assert.Equal([10, 10, 10], raked.Weights.Select(weight => Math.Round(weight, 9)));
        Assert.Empty(raked.Unmet);
    }

    /// <summary>Rows 30 and 70, columns 40 and 60, from equal cells: the product of the shares.</summary>
    [Fact]
    public void From_equal_cells_margins_give_the_product_of_shares()
    {
        var raked = RakedWeights.Of([1, 1, 1, 1], [new("1", 30, [(0, 1), (1, 1)]), new("2", 70, [(2, 1), (3, 1)]), new("a", 40, [(0, 1), (2, 1)]), new("b", 60, [(1, 1), (3, 1)])]);
        Assert.Equal([12, 18, 28, 42], raked.Weights.Select(weight => Math.Round(weight, 9)));
    }

    [Fact]
    public void What_cannot_be_met_is_named_with_what_was_reached()
    {
        var raked = RakedWeights.Of([1, 0], [new("possible", 5, [(0, 1)]), new("nobody", 3, [(1, 1)])]);
        Assert.Equal([new RakedMargin("nobody", 3, 0)], raked.Unmet);
    }

    [Fact]
    public void Margins_that_contradict_one_another_are_not_said_to_be_met()
    {
        var raked = RakedWeights.Of([1, 1], [new("rows", 10, [(0, 1), (1, 1)]), new("columns", 12, [(0, 1), (1, 1)])], turns: 50);
        Assert.Equal(["rows"], raked.Unmet.Select(margin => margin.Name));
    }

    /// <summary>One unit would have to weigh 90 where the median is 10: it stops at five times that, and the margin says so.</summary>
    [Fact]
    public void Weights_stay_within_bounds_of_their_median_and_the_share_that_stands_there_is_told()
    {
        IReadOnlyList<Margin> margins = [new("three", 30, [(0, 1), (1, 1), (2, 1)]), new("one", 90, [(3, 1)])];
        var raked = RakedWeights.Of([1, 1, 1, 1], margins, bound: RakedWeights.UsualBound);
        Assert.Equal([10, 10, 10, 50], raked.Weights.Select(weight => Math.Round(weight, 6)));
        Assert.Equal((0.25, "one"), (raked.Trimmed, raked.Unmet.Single().Name));
        Assert.Empty(RakedWeights.Of([1, 1, 1, 1], margins).Unmet);
    }

    /// <summary>A weight that a bound held back leaves it again when another margin asks for less.</summary>
    [Fact]
    public void Margins_that_bounds_allow_are_met_within_them()
    {
        var chance = new Random(3);
        double[] truth = [.. Enumerable.Range(0, 60).Select(_ => 10 * Math.Exp((chance.NextDouble() - 0.5) * 2))];
        IReadOnlyList<Margin> margins = [.. Enumerable.Range(0, 8).Select(rank =>
        {
            (int Unit, double Amount)[] units = [.. Enumerable.Range(0, 60).Where(_ => chance.Next(2) == 0).Select(unit => (unit, 1.0 + chance.Next(2)))];
            return new Margin($"{rank}", units.Sum(unit => unit.Amount * truth[unit.Unit]), units);
        })];
        var raked = RakedWeights.Of([.. truth.Select(_ => 1.0)], margins, bound: 5);
        Assert.Empty(raked.Unmet);
    }
}
