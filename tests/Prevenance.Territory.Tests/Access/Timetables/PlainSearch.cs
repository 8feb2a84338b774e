using Prevenance.Territory.Access.Timetables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Tests.Access.Timetables;

/// <summary>The earliest arrival written a second time, without rounds nor patterns: Dijkstra over events, every ride of every trip being an edge.</summary>
/// <param name="feed">What runs; every trip does.</param>
/// <param name="ways">How one walks.</param>
/// <param name="ends">The stops near where one goes.</param>
internal sealed class PlainSearch(TransitFeed feed, WaysToStops ways, IReadOnlyList<(int Stop, int Seconds)> ends)
{
    public int? Arrival(TransitOrigin origin, int departure, int patience)
    {
        var (queue, seen, best) = (new PriorityQueue<Event, int>(), new HashSet<Event>(), departure + origin.OnFoot);
        foreach (var (stop, seconds) in origin.Stops)
            queue.Enqueue(new Event(stop, 0, CanBoard: true), departure + seconds);
        while (queue.TryDequeue(out var now, out var time))
        {
            if (!seen.Add(now))
                continue;
            foreach (var (next, at) in now.CanBoard ? Rides(now, time) : Changes(now, time))
                queue.Enqueue(next, at);
            if (!now.CanBoard)
                best = ends.Where(end => end.Stop == now.Stop).Select(end => time + end.Seconds).Append(best).Min();
        }
        return best <= departure + patience ? best : null;
    }

    private IEnumerable<(Event Next, int At)> Rides(Event here, int time) =>
        from trip in feed.Trips
        where here.Rides < RoundSearch.MostRides
        from boarded in trip.Calls.Index()
        where boarded.Item.Stop == here.Stop && boarded.Item.Boards && boarded.Item.Leaves >= time
        from left in trip.Calls.Skip(boarded.Index + 1)
        where left.Alights
        select (new Event(left.Stop, here.Rides + 1, CanBoard: false), left.Arrives);

    private IEnumerable<(Event Next, int At)> Changes(Event here, int time) => ways.Changes[here.Stop].Select(change => (new Event(change.Stop, here.Rides, CanBoard: true), time + change.Seconds));

    /// <summary>Somebody at a stop: who has just got off, or may get on.</summary>
    private readonly record struct Event(int Stop, int Rides, bool CanBoard);
}
