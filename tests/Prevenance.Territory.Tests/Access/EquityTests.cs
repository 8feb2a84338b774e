using Prevenance.Territory.Access;

namespace Prevenance.Territory.Tests.Access;

public class EquityTests
{
    /// <summary>Ten persons with nothing, ten with 2: half of them share all, so a Gini of one half.</summary>
    [Fact]
    public void Half_who_have_all_is_a_half()
    {
        var equity = Equity.Of([(2, 10), (0, 10)])!;
        Assert.Equal((1.0, 0.5, 0.5, 0.0), (equity.Mean, Math.Round(equity.Gini!.Value, 12), equity.UnderHalfTheMean, equity.WorstTenth));
    }

    /// <summary>A tenth of 20 persons is two: one who has 1 and one of those who have 3.</summary>
    [Fact]
    public void The_worst_served_tenth_takes_a_part_of_the_area_that_stands_astride() => Assert.Equal(2, Equity.Of([(3, 19), (1, 1)])!.WorstTenth, 1e-12);

    [Fact]
    public void Equal_shares_are_zero_and_nothing_at_all_is_no_measure()
    {
        Assert.Equal(0, Equity.Of([(4, 3), (4, 8)])!.Gini!.Value, 1e-12);
        Assert.Null(Equity.Of([(0, 3)])!.Gini);
        Assert.Null(Equity.Of([(5, 0)]));
    }
}
