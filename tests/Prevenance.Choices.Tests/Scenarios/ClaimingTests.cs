using Prevenance.Choices.Scenarios;
using Prevenance.Choices.Scenarios.Running;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Scenarios;

/// <summary>Between the two ends of take-up a budget may be more than at both.</summary>
public class ClaimingTests
{
    private const int Households = 300;

    /// <summary>Each gains or loses by turns of its own, so that the sum goes up and down as more claim.</summary>
    private static readonly double[] Changes = [.. Enumerable.Range(0, Households).Select(household => household % 3 == 0 ? 40.0 : household % 3 == 1 ? -35 : 2)];

    [Fact]
    public void A_right_that_is_not_claimed_and_counts_in_others_is_told_with_whom_it_matters_to()
    {
        var run = new ScenarioRun("nowhere", threads: 2);
        var law = run.Of(InventedScenario.Read(takeUp: "{ rsa: [0.66, 0.80], aide_logement: [0.9, 1] }")).Law!;
        // The forfait logement of the RSA is taken from whoever receives housing aid: without it, the RSA is more.
        var housing = law.CountedElsewhere.Single(one => (one.Right, one.In) == ("aide_logement", "rsa"));
        Assert.True(housing.Households > 0 && housing.Euros > 0);
        Assert.All(law.CountedElsewhere, one => Assert.NotEqual(one.Right, one.In));
        // Where all who may claim a right do, nothing of it is counted for whoever does not.
        Assert.DoesNotContain(run.Of(InventedScenario.Read(takeUp: "{ rsa: [0.66, 0.80], aide_logement: [1, 1] }")).Law!.CountedElsewhere, one => one.Right == "aide_logement");
    }

    [Fact]
    public void Euros_lie_between_the_least_and_the_most_of_any_share_within_the_range_and_reach_both()
    {
        var (stakes, takeUp) = (Stakes("rsa"), new Interval(0.1, 0.9));
        var claims = new Claims(stakes, seed: 1);
        var range = claims.ChangeWithin(stakes.Rights[0], takeUp, stakes.Households.Weights);
        double[] tried = [.. Enumerable.Range(0, 40_001).Select(step => takeUp.Low + (step * (takeUp.High - takeUp.Low) / 40_000)).Select(share => claims.At("rsa", share).Index().Sum(one => one.Item ? Changes[one.Index] : 0))];
        Assert.Equal((tried.Min(), tried.Max()), (range.Low, range.High));
        Assert.True(range.Low < Math.Min(tried[0], tried[^1]) || range.High > Math.Max(tried[0], tried[^1]));
    }

    [Fact]
    public void Each_way_is_tried_once_from_the_lowest_of_all_to_the_highest_and_each_right_at_its_other_end()
    {
        Assert.Equal([0.2, 0.4, 0.6, 0.8, 1], Ways(("rsa", 0.2, 1)).Select(way => Math.Round(way["rsa"], 9)));
        var two = Ways(("rsa", 0.2, 1), ("af", 0.5, 0.9));
        Assert.Equal((7, 0.2, 0.5, 1, 0.9), (two.Count, two[0]["rsa"], two[0]["af"], two[^1]["rsa"], two[^1]["af"]));
        Assert.Contains(two, way => way["rsa"] == 1 && way["af"] == 0.5);
        Assert.Contains(two, way => way["rsa"] == 0.2 && way["af"] == 0.9);
        Assert.Single(Ways(("rsa", 1, 1)));
        Assert.Equal(5, Ways([.. Enumerable.Range(0, 7).Select(right => ($"{right}", 0.2, 1.0))]).Count);
    }

    [Fact]
    public void A_range_holds_every_way_that_was_tried_and_the_words_count_them()
    {
        var law = LawTold.Of(Stakes("rsa"), InventedScenario.Read(takeUp: "{ rsa: [0, 1] }"));
        Assert.Equal(5, law.Evenness.Ways.Count);
        Assert.Equal((law.Evenness.Ways.Min(way => way.After), law.Evenness.Ways.Max(way => way.After)), (law.Evenness.Range(way => way.After).Low, law.Evenness.Range(way => way.After).High));
        Assert.Contains("Cinq façons de demander", TriedText.Of(law, 2).French, StringComparison.Ordinal);
        Assert.Contains("tried at each share within the range", TriedText.Of(law, 2).English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_is_said_exactly_is_told_as_one_for_which_no_range_was_looked_at()
    {
        var law = LawTold.Of(Stakes("rsa"), InventedScenario.Read(takeUp: "{ rsa: [1, 1] }"));
        Assert.Equal(["rsa"], law.TakeUpExact);
        Assert.Single(law.Poverty.Ways);
        Assert.Contains("One way of claiming was tried", TriedText.Of(law, 2).English, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_comes_to_a_right_in_a_later_year_is_not_said_to_receive_it_today()
    {
        var stakes = Stakes("rsa");
        var (first, later) = (stakes.Rights[0], stakes.Rights[0] with { Year = 2028 });
        first = first with { Before = [.. first.Before.Select((amount, household) => household < 100 ? amount : 0)] };
        stakes = stakes with { Rights = [first, later], Received = ["rsa"] };
        Assert.Equal(100, new Claims(stakes, seed: 1).At("rsa", 0).Count(claims => claims));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, double>> Ways(params (string Right, double Low, double High)[] ranges) =>
        ClaimingWays.Of(ranges.ToDictionary(range => range.Right, range => new Interval(range.Low, range.High)));

    private static Stakes Stakes(string right)
    {
        double[] ones = [.. Enumerable.Repeat(1.0, Households)], before = [.. Enumerable.Repeat(500.0, Households)];
        return new Stakes
        {
            ChangesRules = true,
            ChangesAnybody = true,
            Households = new StakedHouseholds(ones, ones, new double[Households], ones, [.. Enumerable.Range(0, Households).Select(household => household * 10.0)], new double[Households], [.. Enumerable.Repeat(double.NaN, Households)]),
            Rights = [new StakedRight(right, 2027, before, [.. before.Zip(Changes, (amount, change) => amount + change)])],
            Settled = [],
            Received = [],
            Calibrations = [],
            Cliffs = null,
            CountedElsewhere = [],
        };
    }
}
