using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Scenarios.Weighing;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>An order is its reader's: without weights there is none, and with them it is told how far it holds.</summary>
public sealed class WeighingTests
{
    private static readonly string[] Names = ["a", "b"];

    // Going from 0 to 1 between the two, so that sums can be worked out by hand.
    private static readonly Beside Lose = Row("lose", (0, 0), (100, 100));
    private static readonly Beside Wait = Row("wait", (8, 8), (4, 4));

    [Fact]
    public void The_order_is_that_of_the_weights_and_turns_where_they_are_even()
    {
        var order = Weighing.Of(Names, [Lose, Wait], [new("lose", 3, Sense.Less), new("wait", 2, Sense.Less)]);
        Assert.Equal(["a", "b"], order.Places.Select(Assert.Single));
        Assert.Equal((new Interval(2, double.PositiveInfinity), new Interval(0, 3)), (order.Within["lose"], order.Within["wait"]));
        Assert.Empty(order.Open);
    }

    [Fact]
    public void Who_wants_more_of_a_measure_has_the_order_the_other_way_round()
    {
        Assert.Equal(["b", "a"], Weighing.Of(Names, [Lose], [new("lose", 1, Sense.More)]).Places.Select(Assert.Single));
    }

    [Fact]
    public void Even_scenarios_share_a_place_which_any_other_weight_takes_from_them()
    {
        var order = Weighing.Of(Names, [Lose, Wait], [new("lose", 2, Sense.Less), new("wait", 2, Sense.Less)]);
        Assert.Equal(["a", "b"], Assert.Single(order.Places));
        Assert.Equal((new Interval(2, 2), new Interval(2, 2)), (order.Within["lose"], order.Within["wait"]));
        Assert.Empty(order.Open);
    }

    [Fact]
    public void A_pair_whose_ranges_overlap_is_told_as_open()
    {
        var order = Weighing.Of(Names, [Row("lose", (0, 60), (40, 100))], [new("lose", 1, Sense.Less)]);
        Assert.Equal(["a", "b"], order.Places.Select(Assert.Single));
        Assert.Equal(("a", "b"), (Assert.Single(order.Open).Before, order.Open[0].After));
        Assert.Equal(["assumptions"], order.Open[0].Doubts);
    }

    [Theory]
    [InlineData(new double[] { -30, 90 }, null, "sampling")]
    [InlineData(new double[] { -10, 10 }, new double[] { 0, 80 }, "calibration")]
    [InlineData(new double[] { -30, 90 }, new double[] { 0, 80 }, "sampling, calibration")]
    [InlineData(new double[] { -10, 10 }, null, "")]
    public void Each_kind_of_doubt_may_turn_a_pair_round_by_itself_and_none_is_added_to_another(double[] sampling, double[]? calibration, string expected)
    {
        // b stands at 50 ± 5 whatever the doubt; a at 0 ± what is said.
        var around = new Interval(45, 55);
        var row = new Beside("lose", new("", ""), "people", [new Interval(-5, 5), around])
        {
            Doubts = [new Bands(Of(sampling), calibration is null ? null : Of(calibration), new Interval(-5, 5)), new Bands(around, around, around)],
        };
        Assert.Equal(expected, string.Join(", ", Weighing.Of(Names, [row], [new("lose", 1, Sense.Less)]).Open.SelectMany(pair => pair.Doubts)));

        static Interval Of(double[] ends) => new(ends[0], ends[1]);
    }

    [Fact]
    public void Of_three_the_nearest_change_of_places_bounds_a_weight()
    {
        Beside[] measures = [Row("lose", (0, 0), (50, 50), (100, 100)), Row("wait", (4, 4), (0, 0), (2, 2))];
        // Totals at 3 and 1: a 3, b 1.5 + 1 = 2.5, c 0.5. a and b are even at 2 and 1, or at 3 and 1.5; b and c never; a and c at 0.5, and at 6.
        var order = Weighing.Of(["a", "b", "c"], measures, [new("lose", 3, Sense.Less), new("wait", 1, Sense.Less)]);
        Assert.Equal(["a", "b", "c"], order.Places.Select(Assert.Single));
        Assert.Equal((new Interval(2, double.PositiveInfinity), new Interval(0, 1.5)), (order.Within["lose"], order.Within["wait"]));
    }

    [Fact]
    public void Any_weight_within_its_range_gives_the_same_order_and_one_beyond_does_not()
    {
        var chance = new Random(3);
        for (var turn = 0; turn < 200; turn++)
        {
            string[] names = ["a", "b", "c", "d"];
            Beside[] measures = [.. Enumerable.Range(0, 3).Select(rank => Row($"m{rank}", [.. names.Select(_ => (chance.NextDouble(), 0.0)).Select(one => (one.Item1, one.Item1))]))];
            Weight[] weights = [.. measures.Select(measure => new Weight(measure.Key, chance.NextDouble() + 0.01, chance.Next(2) == 0 ? Sense.Less : Sense.More))];
            var order = Weighing.Of(names, measures, weights);
            var moved = weights[chance.Next(weights.Length)];
            var (low, high) = (order.Within[moved.Measure].Low, Math.Min(order.Within[moved.Measure].High, 100));
            Assert.Equal(Flat(order), Flat(With(low + (high - low) * (0.01 + 0.98 * chance.NextDouble()))));
            if (low > 0.001)
                Assert.NotEqual(Flat(order), Flat(With(low * 0.999)));
            if (high < 100)
                Assert.NotEqual(Flat(order), Flat(With(high * 1.001)));

            WeighedOrder With(double value) => Weighing.Of(names, measures, [.. weights.Select(weight => weight == moved ? weight with { Value = value } : weight)]);
        }

        static string Flat(WeighedOrder order) => string.Join(" < ", order.Places.Select(place => string.Join('=', place)));
    }

    [Fact]
    public void Without_a_weight_that_counts_there_is_no_order()
    {
        Assert.Throws<RefusalException>(() => Weighing.Of(Names, [Lose], []));
        Assert.Throws<RefusalException>(() => Weighing.Of(Names, [Lose], [new("lose", 0, Sense.Less)]));
    }

    [Fact]
    public void What_is_the_same_in_all_or_has_no_end_or_is_not_told_of_one_is_not_weighed()
    {
        Beside[] others = [Row("same", (1, 2), (1, 2)), Row("endless", (1, double.PositiveInfinity), (1, 2)), new("untold", new("", ""), "people", [new Interval(1, 1), null])];
        Assert.Equal(["lose"], Weighing.Measures([.. others, Lose]).Select(row => row.Key));
        Assert.Throws<RefusalException>(() => Weighing.Of(Names, [.. others, Lose], [new("same", 1, Sense.Less)]));
    }

    private static Beside Row(string key, params (double Low, double High)[] ranges) =>
        new(key, new(key, key), "people", [.. ranges.Select(range => (Interval?)new Interval(range.Low, range.High))]);
}
