using FsCheck;
using FsCheck.Fluent;
using Prevenance.Choices.Distribution;
using Interval = Prevenance.Territory.Statistics.Interval;

namespace Prevenance.Choices.Tests.Distribution;

public class SpreadTests
{
    [Fact]
    public void Totals_add_up() => Check.QuickThrowOnFailure(Prop.ForAll(Shares(), shares =>
    {
        var (people, change) = (shares.Sum(share => share.People), shares.Sum(share => share.People * (share.After - share.Before)));
        var tenths = Tenths.Of(shares);
        return Close(people, tenths.Parts.Sum(part => part.People)) && Close(change, tenths.Parts.Sum(part => part.After - part.Before))
            && Close(people, GainsAndLosses.Of(shares).People);
    }));

    [Fact]
    public void Two_households_of_one_are_one_household_of_two() => Check.QuickThrowOnFailure(Prop.ForAll(Shares(), shares =>
    {
        IReadOnlyList<Share> halves = [.. shares.Concat(shares).Select(share => share with { People = share.People / 2 })];
        return Tenths.Of(shares).Upper.SequenceEqual(Tenths.Of(halves).Upper) && Close(Poverty.Of(shares).AfterOwnLine, Poverty.Of(halves).AfterOwnLine);
    }));

    [Fact]
    public void A_gain_for_all_alike_moves_the_own_line_and_not_the_fixed_one()
    {
        Share[] shares = [.. Enumerable.Range(1, 100).Select(rank => new Share(rank * 100, rank * 200, 1))];
        var poverty = Poverty.Of(shares);
        Assert.Equal(poverty.Before, poverty.AfterOwnLine);
        Assert.True(poverty.AfterFixedLine < poverty.Before);
    }

    [Theory]
    [InlineData(1000, 940, 0)]
    [InlineData(1000, 960, 1)]
    [InlineData(1000, 999.5, 2)]
    [InlineData(1000, 1001, 2)]
    [InlineData(1000, 1049, 3)]
    [InlineData(1000, 1051, 4)]
    [InlineData(0, 600, 4)]
    [InlineData(0, 0, 2)]
    public void Each_change_has_its_class(double before, double after, int expected)
    {
        var classes = GainsAndLosses.Of([new Share(before, after, 3)]);
        double[] told = [classes.LoseMore, classes.LoseLess, classes.Same, classes.GainLess, classes.GainMore];
        Assert.Equal(3, told[expected]);
        Assert.Equal(3, told.Sum());
    }

    [Fact]
    public void The_widest_band_is_named_and_bands_are_never_added_up()
    {
        var bands = new Bands(new Interval(9, 11), null, new Interval(5, 20));
        Assert.Equal("assumptions", bands.Widest);
        Assert.Equal("What leaves most in doubt is what is assumed.", bands.Sentence.English);
        Assert.Null(new Bands(new Interval(3, 3), null, null).Widest);
    }

    private static Arbitrary<IReadOnlyList<Share>> Shares() => Gen.Choose(0, 4000).Three().Select(drawn => new Share(drawn.Item1, drawn.Item2, 1 + (drawn.Item3 % 7)))
        .NonEmptyListOf().Select(list => (IReadOnlyList<Share>)[.. list]).ToArbitrary();

    private static bool Close(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
}
