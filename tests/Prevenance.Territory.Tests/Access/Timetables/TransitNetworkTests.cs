using Prevenance.Territory.Access.Timetables;
using static Prevenance.Territory.Tests.Access.Timetables.InventedNetwork;

namespace Prevenance.Territory.Tests.Access.Timetables;

/// <summary>A stop stands 900 metres from where people live: sixteen minutes and twelve seconds by direct streets, eighteen minutes and fifty-four by winding ones. The answer is ten kilometres away, beside the other stop.</summary>
public class TransitNetworkTests
{
    [Fact]
    public void Departures_are_every_ten_minutes_from_nine_to_eleven() =>
        Assert.Equal(["9:00", "9:10", "10:50", "11:00"], TransitNetwork.Departures.Take(2).Concat(TransitNetwork.Departures.TakeLast(2)).Select(seconds => $"{seconds / 3600}:{seconds / 60 % 60:00}"));

    /// <summary>The bus of 9:17 is caught at nine by direct streets alone.</summary>
    [Fact]
    public void What_depends_on_the_streets_is_told_between_both()
    {
        var time = Told("0@9:17 1@9:30");
        Assert.Equal(((30.0, 30.0), 12, 13), (time.Minutes!.Value, time.WithoutWayAtLeast, time.WithoutWayAtMost));
    }

    /// <summary>Leaving at nine one waits for the bus of 9:30, at 9:10 one has it: from thirty minutes to forty.</summary>
    [Fact]
    public void The_wait_makes_the_range()
    {
        var time = Told("0@9:30 1@9:40");
        Assert.Equal(((30.0, 40.0), 11, 11), (time.Minutes!.Value, time.WithoutWayAtLeast, time.WithoutWayAtMost));
    }

    [Fact]
    public void Where_no_departure_finds_a_way_there_are_no_minutes()
    {
        var time = Told("0@8:30 1@8:40");
        Assert.Equal((null, 13, 13), (time.Minutes, time.WithoutWayAtLeast, time.WithoutWayAtMost));
    }

    /// <summary>At nine both answers are within reach, and the one on foot is nearer: 720 metres, from twelve minutes fifty-eight seconds to fifteen minutes eight.</summary>
    [Fact]
    public void The_nearest_of_several_answers_counts()
    {
        var time = TransitNetwork.Of(Feed([0.9, 10], "0@9:17 1@9:30"))!.ToNearest([At(0)], [At(10), At(0.72)])[0];
        Assert.Equal((778 / 60.0, 908 / 60.0), time.Minutes!.Value);
        Assert.Equal(0, time.WithoutWayAtMost);
    }

    private static TransitTime Told(string trip) => TransitNetwork.Of(Feed([0.9, 10], trip))!.ToNearest([At(0)], [At(10)])[0];
}
