namespace Prevenance.Territory.Access.Timetables;

/// <summary>
/// When one arrives at the earliest, by rounds of one ride each (RAPTOR: Delling, Pajor and Werneck 2012): one walks to a stop, rides, changes at
/// the same stop or walks to another near it, rides, and walks to the end. Departures are worked out from the last to the first, as who leaves
/// earlier can always wait for what a later one takes (rRAPTOR): what is known of the later ones need not be found again.
/// </summary>
internal sealed class RoundSearch
{
    /// <summary>Two changes: beyond that, few go by themselves to somebody who answers.</summary>
    public const int MostRides = 3;

    private const int Never = int.MaxValue;

    private readonly DayTimetable day;
    private readonly WaysToStops ways;
    private readonly int[] toTheEnd;
    private readonly int[][] ready;
    private readonly int[][] arrived;
    private readonly int[] firstCall;
    private readonly StopSet standing;
    private readonly StopSet reached;
    private readonly List<int> patterns = [];
    private int best;
    private int latest;

    /// <param name="day">What runs.</param>
    /// <param name="ways">How one walks.</param>
    /// <param name="ends">The stops near where one goes, each with how many seconds one walks from it; the nearest end counts.</param>
    public RoundSearch(DayTimetable day, WaysToStops ways, IEnumerable<(int Stop, int Seconds)> ends)
    {
        (this.day, this.ways) = (day, ways);
        var stops = day.Calling.Length;
        toTheEnd = new int[stops];
        Array.Fill(toTheEnd, Never);
        foreach (var (stop, seconds) in ends)
            toTheEnd[stop] = Math.Min(toTheEnd[stop], seconds);
        (ready, arrived) = (Rounds(stops), Rounds(stops));
        (standing, reached) = (new StopSet(stops), new StopSet(stops));
        firstCall = new int[day.Patterns.Length];
        Array.Fill(firstCall, Never);
    }

    /// <summary>When one arrives, in seconds since midnight.</summary>
    /// <param name="origin">Where one starts from.</param>
    /// <param name="departures">When one leaves, the earliest first.</param>
    /// <param name="patience">How many seconds a way may take.</param>
    /// <returns>Of each departure; nothing where no way takes less than that.</returns>
    public IReadOnlyList<int?> Arrivals(TransitOrigin origin, IReadOnlyList<int> departures, int patience)
    {
        foreach (var round in ready.Concat(arrived))
            Array.Fill(round, Never);
        best = Never;
        var arrivals = new int?[departures.Count];
        for (var at = departures.Count - 1; at >= 0; at--)
        {
            latest = departures[at] + patience;
            Leave(origin, departures[at]);
            arrivals[at] = best <= latest ? best : null;
        }
        return arrivals;
    }

    private void Leave(TransitOrigin origin, int departure)
    {
        best = Math.Min(best, departure + origin.OnFoot);
        foreach (var (stop, seconds) in origin.Stops)
            Stand(0, stop, departure + seconds);
        for (var ride = 1; ride <= MostRides && !standing.IsEmpty; ride++)
        {
            FindPatterns();
            foreach (var pattern in patterns)
                Ride(ride, day.Patterns[pattern], firstCall[pattern]);
            Change(ride);
        }
        standing.Clear();
    }

    /// <summary>The patterns that one can get on, and at which of their stops first.</summary>
    private void FindPatterns()
    {
        foreach (var pattern in patterns)
            firstCall[pattern] = Never;
        patterns.Clear();
        foreach (var stop in standing.Stops)
        {
            foreach (var (pattern, at) in day.Calling[stop])
            {
                if (firstCall[pattern] == Never)
                    patterns.Add(pattern);
                firstCall[pattern] = Math.Min(firstCall[pattern], at);
            }
        }
        standing.Clear();
    }

    private void Ride(int ride, TripPattern pattern, int from)
    {
        var trip = pattern.Trips;
        for (var at = from; at < pattern.Length; at++)
        {
            ref readonly var call = ref pattern[at];
            if (trip < pattern.Trips && call.Alights)
                Arrive(ride, call.Stop, pattern.Arrival(trip, at));
            if (call.Boards && ready[ride - 1][call.Stop] is not Never and var since && (trip == pattern.Trips || since <= pattern.Departure(trip, at)))
                trip = pattern.FirstFrom(at, since, trip);
        }
    }

    private void Arrive(int ride, int stop, int time)
    {
        if (time >= best || time > latest || !Improve(arrived, ride, stop, time))
            return;
        reached.Add(stop);
        if (toTheEnd[stop] != Never)
            best = Math.Min(best, time + toTheEnd[stop]);
    }

    private void Change(int ride)
    {
        foreach (var stop in reached.Stops)
        {
            foreach (var (other, seconds) in ways.Changes[stop])
                Stand(ride, other, arrived[ride][stop] + seconds);
        }
        reached.Clear();
    }

    private void Stand(int rides, int stop, int time)
    {
        if (time < best && time <= latest && Improve(ready, rides, stop, time))
            standing.Add(stop);
    }

    /// <summary>What is reached with so many rides is reached with more.</summary>
    private static bool Improve(int[][] rounds, int rides, int stop, int time)
    {
        var isBetter = false;
        for (var round = rides; round < rounds.Length && time < rounds[round][stop]; round++)
            (rounds[round][stop], isBetter) = (time, true);
        return isBetter;
    }

    private static int[][] Rounds(int stops) => [.. Enumerable.Range(0, MostRides + 1).Select(_ => new int[stops])];
}
