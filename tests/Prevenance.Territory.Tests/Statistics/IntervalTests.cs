using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Tests.Statistics;

public class IntervalTests
{
    /// <summary>Of a Poisson law: P(X ≥ n | low) and P(X ≤ n | high) are both 2.5 %, summed by hand.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(70)]
    public void The_ends_of_the_interval_of_a_count_leave_one_chance_in_forty_on_each_side(int count)
    {
        var interval = CountInterval.Garwood(count);
        Assert.Equal(0.025, 1 - Poisson(interval.Low, count - 1), 1e-12);
        Assert.Equal(0.025, Poisson(interval.High, count), 1e-12);
    }

    /// <summary>None counted: e to the minus high is 2.5 %.</summary>
    [Fact]
    public void None_counted_may_still_be_almost_four()
    {
        Assert.Equal(0, CountInterval.Garwood(0).Low);
        Assert.Equal(-Math.Log(0.025), CountInterval.Garwood(0).High, 1e-12);
    }

    /// <summary>The ends are where the count lies 1.96 standard errors from what the end itself would give.</summary>
    [Theory]
    [InlineData(3, 20)]
    [InlineData(1, 400)]
    public void The_ends_of_the_interval_of_a_rate_are_as_far_from_it_as_their_own_error(double count, double of)
    {
        var interval = RateInterval.Wilson(count, of);
        foreach (var end in new[] { interval.Low, interval.High })
            Assert.Equal(1.959963984540054, Math.Abs((count / of) - end) / Math.Sqrt(end * (1 - end) / of), 1e-9);
    }

    [Fact]
    public void None_or_all_leave_no_doubt_on_one_side()
    {
        Assert.Equal(0, RateInterval.Wilson(0, 30).Low);
        Assert.Equal(1, RateInterval.Wilson(30, 30).High);
    }

    private static double Poisson(double mean, int upTo)
    {
        var (term, sum) = (Math.Exp(-mean), Math.Exp(-mean));
        for (var count = 1; count <= upTo; count++)
            sum += term *= mean / count;
        return sum;
    }
}
