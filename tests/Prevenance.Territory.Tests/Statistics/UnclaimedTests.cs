using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Tests.Statistics;

public class UnclaimedTests
{
    /// <summary>Of 1,000 entitled a quarter do not claim: 750 receive, 250 do not.</summary>
    [Fact]
    public void Those_who_do_not_claim_are_as_many_as_the_rate_says_of_all_who_could() =>
        Assert.Equal(new Interval(0, 250), Unclaimed.Of(750, new Interval(0, 0.25)));

    /// <summary>By tenure 0.6 × 0.1 + 0.4 × 0.5 = 0.26, to 0.6 × 0.2 + 0.4 × 0.6 = 0.36; by age 0.3 in all: the hull is 0.26 to 0.36. Another says 0.4.</summary>
    [Fact]
    public void The_rate_of_an_area_is_the_hull_over_the_ways_of_grouping_people()
    {
        IReadOnlyList<(double, Interval)> tenure = [(0.6, new(0.1, 0.2)), (0.4, new(0.5, 0.6))];
        var rate = Unclaimed.RateOf([tenure, [(1, new(0.3, 0.4))]]);
        Assert.Equal((0.26, 0.4), (Math.Round(rate.Low, 12), Math.Round(rate.High, 12)));
    }
}
