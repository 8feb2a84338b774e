using System.Globalization;
using Prevenance.Geography;
using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Tests.Access.Timetables;

/// <summary>An invented network along one parallel: stops stand at so many kilometres from its start, and every trip runs on Mondays.</summary>
internal static class InventedNetwork
{
    public static readonly DateOnly Monday = new(2026, 3, 2);

    private const double Latitude = 45.75;

    /// <param name="kilometres">Where each stop is.</param>
    /// <param name="trips">Each trip: <c>0@9:05 1@9:15-9:16</c> is at the first stop at 9:05, and at the second from 9:15 to 9:16.</param>
    public static TransitFeed Feed(double[] kilometres, params IEnumerable<string> trips) => new(
        [.. kilometres.Select((kilometre, stop) => new TransitStop($"{stop}", $"{stop}", At(kilometre)))],
        [On(Monday)],
        [.. trips.Select(trip => new TransitTrip("A", 0, [.. trip.Split(' ').Select(Call)]))],
        []);

    /// <summary>What runs on one date alone.</summary>
    public static RunningDays On(DateOnly date)
    {
        var days = new RunningDays();
        days.Apart(date, runs: true);
        return days;
    }

    public static Position At(double kilometre) => new(Latitude, 4.88 + (kilometre * 180 / (Math.PI * 6371.0088 * Math.Cos(Latitude * Math.PI / 180))));

    /// <summary>When one is there who leaves then, by the most direct streets (a kilometre in eighteen minutes), on a Monday.</summary>
    /// <returns>As a clock tells it; <c>none</c> where no way takes less than an hour and a half.</returns>
    public static string Arrival(TransitFeed feed, double from, double to, string departure)
    {
        var seconds = Seconds(departure);
        var ways = new WaysToStops(feed, new NearStops([.. feed.Stops.Select(stop => stop.Position)]), Walk.LeastDetour);
        var day = DayTimetable.Of(feed, Monday, seconds, seconds + 5400);
        var origin = new TransitOrigin(ways.Around(At(from)), ways.Seconds(At(from).MetresTo(At(to))));
        return new RoundSearch(day, ways, ways.Around(At(to))).Arrivals(origin, [seconds], 5400)[0] is { } arrival ? Clock(arrival) : "none";
    }

    public static int Seconds(string clock) => clock.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray() is var parts ? (parts[0] * 3600) + (parts[1] * 60) + (parts.Length > 2 ? parts[2] : 0) : 0;

    private static string Clock(int seconds) => $"{seconds / 3600}:{seconds / 60 % 60:00}" + (seconds % 60 == 0 ? "" : $":{seconds % 60:00}");

    private static StopCall Call(string text)
    {
        var parts = text.Split('@', '-');
        return new StopCall(int.Parse(parts[0], CultureInfo.InvariantCulture), Seconds(parts[1]), Seconds(parts[^1]));
    }
}
