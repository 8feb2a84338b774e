using Prevenance.Geography;
using Prevenance.Territory.Access;

namespace Prevenance.Territory.Tests.Access;

/// <summary>In the invented town middles are a kilometre apart; 100, 200 and 300 households receive the RSA in the first three areas, and the fourth hides its count.</summary>
public class FigureAccessTests
{
    [Fact]
    public void Straight_lines_tell_who_is_near() => With((access, _) =>
    {
        Assert.Equal(["692660104"], access.NotShown);
        Assert.Equal(400.0 / 600, Reach.Within(access.Demand, access.Metres(), 500), 1e-12);
        Assert.Equal(1, Reach.Within(access.Demand, access.Metres(), 1001), 1e-12);
    });

    /// <summary>The middle area is a kilometre from both: 18 minutes at least, 21 at most.</summary>
    [Fact]
    public void A_desert_is_certain_or_doubtful() => With((access, _) =>
    {
        var desert = access.Desert(20);
        Assert.Equal(0, desert.Certain, 1e-12);
        Assert.Equal(200.0 / 600, desert.Possible, 1e-12);
        Assert.Equal(200.0 / 600, access.Desert(15).Certain, 1e-12);
        Assert.Equal(0, access.Desert(15).Doubtful, 1e-12);
    });

    /// <summary>Line A goes from the second area to Ada's; the third has no stop.</summary>
    [Fact]
    public void A_line_goes_there_without_a_change_or_not() => With((access, data) =>
    {
        var line = access.DirectLine(data.FindStops()!.Value.Stops, DirectLine.UsualRadius);
        Assert.Equal([true, true, false], line.Has);
        Assert.Equal([true, true, false], line.HasStop);
    });

    /// <summary>By the usual steps: 18 minutes weigh 0.68. Ada's 20 hours go to 100 + 0.68 × 200; Bea's 5.5 to 0.68 × 200 + 300.</summary>
    [Fact]
    public void Weekly_hours_are_shared_by_those_who_can_walk_there() => With((access, _) =>
    {
        var hours = access.Hours(Walk.LeastDetour, Decay.Usual, AccessMethod.E2sfca);
        Assert.Equal([20 / 236.0, 5.5 / 436], hours.Ratios.Select(ratio => ratio!.Value), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal(0.68 * ((20 / 236.0) + (5.5 / 436)), hours.Values[1]!.Value, 1e-12);
    });

    private static void With(Action<FigureAccess, TerritoryData> test)
    {
        using var town = InventedTown.Imported();
        var data = TerritoryData.Open(town.Folder);
        test(FigureAccess.Of(data, data.Figure("arsas"), data.Sites("france-services").Sites), data);
    }
}
