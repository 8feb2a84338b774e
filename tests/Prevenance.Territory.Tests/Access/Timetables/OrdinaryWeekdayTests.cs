using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Tests.Access.Timetables;

public class OrdinaryWeekdayTests
{
    private static readonly DateOnly Monday = InventedNetwork.Monday;

    /// <summary>Two trips run from Monday to Friday, one of them not on Tuesday; on Wednesday a third runs for the fair, and on Saturday all.</summary>
    [Fact]
    public void The_weekday_in_the_middle_is_taken_and_the_first_of_its_like()
    {
        var week = Weekdays(Monday, Monday.AddDays(4));
        var butTuesday = Weekdays(Monday, Monday.AddDays(4));
        butTuesday.Apart(Monday.AddDays(1), runs: false);
        var fair = InventedNetwork.On(Monday.AddDays(2));
        Assert.Equal(Monday, Of(week, butTuesday, fair, InventedNetwork.On(Monday.AddDays(5))));
        week.Apart(Monday, runs: false);
        Assert.Equal(Monday.AddDays(3), Of(week, butTuesday, fair));
    }

    [Fact]
    public void There_is_none_where_nothing_runs_from_monday_to_friday()
    {
        Assert.Null(Of());
        Assert.Null(Of(new RunningDays()));
        Assert.Null(Of(InventedNetwork.On(Monday.AddDays(5))));
    }

    [Fact]
    public void A_feed_that_ends_in_a_century_is_told_by_its_first_years() =>
        Assert.Equal(Monday, Of(Weekdays(Monday, DateOnly.MaxValue)));

    private static RunningDays Weekdays(DateOnly first, DateOnly last)
    {
        var days = new RunningDays();
        days.Weekly([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], first, last);
        return days;
    }

    private static DateOnly? Of(params RunningDays[] services) => OrdinaryWeekday.Of(new TransitFeed(
        [], services, [.. services.Select((_, service) => new TransitTrip("A", service, [new(0, 1, 1), new(1, 2, 2)]))], []));
}
