using Prevenance.Territory.Timetables;
using static Prevenance.Territory.Tests.Access.Timetables.InventedNetwork;

namespace Prevenance.Territory.Tests.Access.Timetables;

/// <summary>Ways worked out by hand. Six kilometres are out of reach on foot: they take 108 minutes.</summary>
public class RoundSearchTests
{
    [Theory]
    [InlineData("9:00", "9:20")]
    [InlineData("9:07", "9:20")]
    [InlineData("9:08", "9:40")]
    [InlineData("9:31", "none")]
    public void One_waits_for_the_next_ride_and_the_wait_counts(string departure, string expected) =>
        Assert.Equal(expected, Arrival(Feed([0, 6], "0@9:07 1@9:20", "0@9:30 1@9:40"), 0, 6, departure));

    [Fact]
    public void One_changes_at_a_stop_in_the_very_minute_where_nothing_says_more() =>
        Assert.Equal("9:25", Arrival(Feed([0, 5, 10], "0@9:05 1@9:15", "1@9:15 2@9:25", "1@9:30 2@9:40"), 0, 10, "9:00"));

    [Fact]
    public void One_changes_in_the_time_that_the_feed_says_and_not_where_it_says_that_one_cannot()
    {
        var feed = Feed([0, 5, 10], "0@9:05 1@9:15", "1@9:15 2@9:25", "1@9:30 2@9:40");
        Assert.Equal("9:40", Arrival(feed with { Changes = [new StopChange(1, 1, 120)] }, 0, 10, "9:00"));
        Assert.Equal("none", Arrival(feed with { Changes = [new StopChange(1, 1, null)] }, 0, 10, "9:00"));
    }

    /// <summary>Two hundred metres take 3 minutes 36 seconds: who gets off at 9:15 misses what leaves at 9:18.</summary>
    [Fact]
    public void One_walks_from_a_stop_to_another_near_it() =>
        Assert.Equal("9:29", Arrival(Feed([0, 5, 5.2, 10], "0@9:05 1@9:15", "2@9:18 3@9:28", "2@9:19 3@9:29"), 0, 10, "9:00"));

    /// <summary>Five hundred metres and one are too far to change between: 400 are the most.</summary>
    [Fact]
    public void One_does_not_walk_far_between_two_rides() =>
        Assert.Equal("none", Arrival(Feed([0, 5, 5.501, 10], "0@9:05 1@9:15", "2@9:40 3@9:50"), 0, 10, "9:00"));

    /// <summary>Five hundred metres take nine minutes.</summary>
    [Fact]
    public void A_walk_beats_a_bus_that_is_late() =>
        Assert.Equal("9:09", Arrival(Feed([0, 0.5], "0@9:20 1@9:22"), 0, 0.5, "9:00"));

    /// <summary>The stops are 900 metres from both ends, 16 minutes 12 seconds each.</summary>
    [Fact]
    public void One_walks_to_the_stop_and_from_it()
    {
        Assert.Equal("9:46:12", Arrival(Feed([0.9, 9.1], "0@9:16 1@9:20", "0@9:17 1@9:30"), 0, 10, "9:00"));
        Assert.Equal("none", Arrival(Feed([1.1, 9.1], "0@9:30 1@9:40"), 0, 10, "9:00"));
    }

    [Fact]
    public void What_does_not_run_that_day_takes_nobody()
    {
        var feed = Feed([0, 6], "0@9:07 1@9:20");
        Assert.Equal("none", Arrival(feed with { Services = [On(Monday.AddDays(1))] }, 0, 6, "9:00"));
    }

    [Fact]
    public void A_trip_goes_on_past_midnight_and_one_of_the_day_before_is_still_there()
    {
        Assert.Equal("24:20", Arrival(Feed([0, 10], "0@23:55 1@24:20"), 0, 10, "23:50"));
        Assert.Equal("9:20", Arrival(Feed([0, 10], "0@33:05 1@33:20") with { Services = [On(Monday.AddDays(-1))] }, 0, 10, "9:00"));
    }

    [Fact]
    public void The_first_that_comes_is_left_for_one_that_overtakes_it() =>
        Assert.Equal("9:20", Arrival(Feed([0, 3, 6], "0@9:05 1@9:20 2@9:50", "0@9:10 1@9:15 2@9:20"), 0, 6, "9:00"));

    [Fact]
    public void A_line_that_goes_round_comes_back_to_a_stop() =>
        Assert.Equal("9:30", Arrival(Feed([0, 3, 6], "1@9:00 0@9:10 1@9:20 2@9:30"), 0, 6, "9:05"));

    [Fact]
    public void Three_rides_are_the_most()
    {
        Assert.Equal("9:40", Arrival(Feed([0, 5, 10, 15], "0@9:00 1@9:10", "1@9:15 2@9:25", "2@9:30 3@9:40"), 0, 15, "9:00"));
        Assert.Equal("none", Arrival(Feed([0, 5, 10, 15, 20], "0@9:00 1@9:10", "1@9:15 2@9:25", "2@9:30 3@9:40", "3@9:45 4@9:50"), 0, 20, "9:00"));
    }

    [Fact]
    public void One_gets_on_and_off_only_where_that_is_done_without_asking()
    {
        Assert.Equal("none", Arrival(With(call => call with { Boards = false }), 0, 6, "9:00"));
        Assert.Equal("none", Arrival(With(call => call with { Alights = false }), 0, 6, "9:00"));

        static TransitFeed With(Func<StopCall, StopCall> changed) => Feed([0, 6], "0@9:07 1@9:20") is var feed ? feed with { Trips = [.. feed.Trips.Select(trip => trip with { Calls = [.. trip.Calls.Select(changed)] })] } : feed;
    }

    [Fact]
    public void A_way_of_more_than_an_hour_and_a_half_is_none()
    {
        Assert.Equal("10:30", Arrival(Feed([0, 20], "0@9:00 1@10:30"), 0, 20, "9:00"));
        Assert.Equal("none", Arrival(Feed([0, 20], "0@9:00 1@10:30:01"), 0, 20, "9:00"));
    }
}
