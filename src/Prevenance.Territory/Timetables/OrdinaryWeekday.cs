namespace Prevenance.Territory.Timetables;

/// <summary>
/// The weekday by which a timetable is told: from Monday to Friday, the date on which as many trips run as on the one in the middle, the first of
/// those. So it is neither a holiday nor the day of a fair, and the same feed always gives the same date.
/// </summary>
public static class OrdinaryWeekday
{
    /// <summary>Feeds tell a few months; some end theirs in 2099.</summary>
    private const int MostDays = 1100;

    /// <returns>Nothing where no trip runs on any weekday.</returns>
    public static DateOnly? Of(TransitFeed feed)
    {
        if (feed.Dates is not { } dates)
            return null;
        var trips = feed.Trips.Where(trip => trip.Carries).CountBy(trip => trip.Service).ToList();
        var days = Enumerable.Range(0, Math.Min(MostDays, dates.Last.DayNumber - dates.First.DayNumber + 1)).Select(dates.First.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Select(day => (Day: day, Trips: trips.Where(service => feed.Services[service.Key].RunOn(day)).Sum(service => service.Value)))
            .Where(day => day.Trips > 0).OrderBy(day => day.Trips).ThenBy(day => day.Day).ToList();
        return days.Count == 0 ? null : days.First(day => day.Trips == days[(days.Count - 1) / 2].Trips).Day;
    }
}
