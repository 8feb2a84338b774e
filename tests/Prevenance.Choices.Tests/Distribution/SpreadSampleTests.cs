using Prevenance.Choices.Distribution;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Tests.Distribution;

/// <summary>What is said of chance in who was drawn is held to what comes out when others are drawn, again and again, from people whose figures are known.</summary>
public sealed class SpreadSampleTests
{
    private const int Draws = 400;
    private const int Drawn = 600;

    private static readonly List<Share> Everybody = Invented(40_000, new Random(11));

    [Theory]
    [InlineData("lose")]
    [InlineData("gain-more")]
    [InlineData("poverty-fixed-line-change")]
    [InlineData("gini-before")]
    [InlineData("gini")]
    [InlineData("gini-change")]
    [InlineData("tenth-3")]
    public void The_range_holds_what_is_true_of_everybody_about_nineteen_times_out_of_twenty(string key)
    {
        var figure = SpreadFigure.All.First(one => one.Key == key);
        var whole = Spread.Of(Everybody);
        // Of people it is known how many there are: the share is what is held to.
        double Share(double? value, Spread spread) => key is "lose" or "gain-more" ? value!.Value / spread.Classes.People : value!.Value;
        var (truth, chance) = (Share(figure.Of(whole), whole), new Random(5));
        var held = Enumerable.Range(0, Draws).Count(_ =>
        {
            var sample = new SpreadSample([.. Enumerable.Range(0, Drawn).Select(_ => Everybody[chance.Next(Everybody.Count)])]);
            var range = figure.Sampling(sample)!.Value;
            return Share(range.Low, sample.Spread) <= truth && truth <= Share(range.High, sample.Spread);
        });
        Assert.InRange(held / (double)Draws, 0.90, 0.99);
    }

    [Fact]
    public void A_change_is_told_by_differences_and_so_far_better_than_what_it_changes()
    {
        var sample = new SpreadSample(Everybody);
        Assert.True(Width(sample.GiniChange) < Width(sample.GiniBefore) / 3);
        Assert.True(Width(sample.ChangeBelow(sample.Spread.Poverty.Line)) < Width(sample.Below(share => share.Before, sample.Spread.Poverty.Line)));
    }

    [Fact]
    public void Nobody_who_loses_among_those_drawn_does_not_say_that_nobody_would()
    {
        Share[] drawn = [.. Enumerable.Range(0, 100).Select(rank => new Share(1_000 + rank, 1_100 + rank, 2))];
        var lose = new SpreadSample(drawn).People(classes => classes.Lose);
        Assert.Equal(0, lose.Low);
        // Three in a hundred, or a little more, would still go unseen one time in twenty.
        Assert.InRange(lose.High / 200, 0.02, 0.05);
    }

    [Fact]
    public void A_household_that_stands_for_more_people_leaves_more_to_chance()
    {
        Share[] even = [.. Everybody.Take(500).Select(share => share with { People = 1 })];
        Share[] uneven = [.. even.Select((share, rank) => share with { People = rank % 10 == 0 ? 50 : 1 })];
        Assert.True(Width(new SpreadSample(uneven).GiniAfter) > 1.5 * Width(new SpreadSample(even).GiniAfter));
    }

    [Fact]
    public void Where_all_live_on_the_same_Gini_is_sure()
    {
        var sample = new SpreadSample([.. Enumerable.Range(0, 10).Select(_ => new Share(1_000, 1_100, 3))]);
        Assert.Equal(0, Width(sample.GiniChange), 12);
    }

    private static double Width(Interval range) => range.High - range.Low;

    /// <summary>A few lose, more gain the less they have.</summary>
    private static List<Share> Invented(int households, Random chance) => [.. Enumerable.Range(0, households).Select(_ =>
    {
        var before = 500 * Math.Exp(0.6 * (chance.NextDouble() + chance.NextDouble() + chance.NextDouble() - 1.5) * 2) + 300;
        var change = chance.NextDouble() switch { < 0.08 => -0.1 * before, < 0.5 => 40 * chance.NextDouble(), _ => 0 };
        return new Share(before, before + change, chance.Next(1, 6));
    })];
}
