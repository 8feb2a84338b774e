using Prevenance.Geography;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>The public transport of a territory on the morning of one ordinary weekday.</summary>
public sealed class TransitNetwork
{
    /// <summary>Departures are told apart by so many minutes.</summary>
    public const int MinutesApart = 10;

    /// <summary>A way that takes longer is called none.</summary>
    public const int MostMinutes = 90;

    private const int SecondsOfAMinute = 60;
    private const int Patience = MostMinutes * SecondsOfAMinute;

    private readonly DayTimetable day;
    private readonly WaysToStops direct;
    private readonly WaysToStops winding;

    private TransitNetwork(TransitFeed feed, DateOnly date)
    {
        (Date, Dates) = (date, feed.Dates!.Value);
        day = DayTimetable.Of(feed, date, Departures[0], Departures[^1] + Patience);
        var near = new NearStops([.. feed.Stops.Select(stop => stop.Position)]);
        (direct, winding) = (new WaysToStops(feed, near, Walk.LeastDetour), new WaysToStops(feed, near, Walk.MostDetour));
    }

    /// <summary>When one leaves, in seconds since midnight: from nine to eleven, when most answers are open.</summary>
    public static IReadOnlyList<int> Departures { get; } = [.. Enumerable.Range(0, (2 * 60 / MinutesApart) + 1).Select(rank => ((9 * 60) + (rank * MinutesApart)) * SecondsOfAMinute)];

    /// <summary>The date whose trips are told.</summary>
    public DateOnly Date { get; }

    /// <summary>The first and the last date of the feed.</summary>
    public (DateOnly First, DateOnly Last) Dates { get; }

    /// <returns>Nothing where no trip runs on any weekday.</returns>
    public static TransitNetwork? Of(TransitFeed feed) => OrdinaryWeekday.Of(feed) is { } date ? new TransitNetwork(feed, date) : null;

    /// <summary>How long it takes from each place to the nearest answer.</summary>
    /// <param name="places">Where people live.</param>
    /// <param name="answers">Where somebody answers; at least one.</param>
    public IReadOnlyList<TransitTime> ToNearest(IReadOnlyList<Position> places, IReadOnlyList<Position> answers) =>
        [.. Seconds(direct, places, answers).Zip(Seconds(winding, places, answers), TransitTime.Of)];

    private IEnumerable<IReadOnlyList<int?>> Seconds(WaysToStops ways, IReadOnlyList<Position> places, IReadOnlyList<Position> answers)
    {
        var search = new RoundSearch(day, ways, answers.SelectMany(ways.Around));
        foreach (var place in places)
        {
            var origin = new TransitOrigin(ways.Around(place), ways.Seconds(answers.Min(answer => answer.MetresTo(place))));
            yield return [.. search.Arrivals(origin, Departures, Patience).Zip(Departures, (arrival, departure) => arrival - departure)];
        }
    }
}
