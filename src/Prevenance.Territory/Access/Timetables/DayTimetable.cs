using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>What runs during some hours of a day, seconds counted from its midnight: trips of that day, and those of the day before that are still on their way.</summary>
internal sealed class DayTimetable
{
    private const int SecondsOfADay = 24 * 60 * 60;

    private DayTimetable(int stops, IReadOnlyList<TripPattern> patterns)
    {
        Patterns = [.. patterns];
        var calling = new List<(int, int)>[stops];
        for (var stop = 0; stop < stops; stop++)
            calling[stop] = [];
        for (var pattern = 0; pattern < patterns.Count; pattern++)
        {
            for (var at = 0; at < patterns[pattern].Length; at++)
                calling[patterns[pattern][at].Stop].Add((pattern, at));
        }
        Calling = [.. calling.Select(calls => calls.ToArray())];
    }

    public TripPattern[] Patterns { get; }

    /// <summary>Of each stop, the patterns that call there and where in them.</summary>
    public (int Pattern, int At)[][] Calling { get; }

    /// <param name="feed">The timetable.</param>
    /// <param name="date">The day.</param>
    /// <param name="from">From when, in seconds since its midnight.</param>
    /// <param name="until">Until when, likewise.</param>
    public static DayTimetable Of(TransitFeed feed, DateOnly date, int from, int until)
    {
        var (today, before) = (Running(feed, date), Running(feed, date.AddDays(-1)));
        var trips = feed.Trips.Where(trip => trip.Carries).SelectMany(trip => Runs(trip, today, before)).Where(calls => calls[^1].Arrives >= from && calls[0].Leaves <= until);
        return new DayTimetable(feed.Stops.Count, TripPatterns.Of(trips));
    }

    private static List<bool> Running(TransitFeed feed, DateOnly date) => [.. feed.Services.Select(service => service.RunOn(date))];

    private static IEnumerable<IReadOnlyList<StopCall>> Runs(TransitTrip trip, List<bool> today, List<bool> before)
    {
        if (today[trip.Service])
            yield return trip.Calls;
        if (before[trip.Service] && trip.Calls[^1].Arrives >= SecondsOfADay)
            yield return [.. trip.Calls.Select(call => call with { Arrives = call.Arrives - SecondsOfADay, Leaves = call.Leaves - SecondsOfADay })];
    }
}
