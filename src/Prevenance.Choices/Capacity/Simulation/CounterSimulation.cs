namespace Prevenance.Choices.Capacity.Simulation;

/// <summary>
/// A line before counters, visit by visit: flows that come before others, people who leave. It is held to the closed forms where they exist
/// (<see cref="Queues.ErlangC"/>, <see cref="Queues.ErlangA"/>, <see cref="Queues.Priorities"/>), and goes where they do not.
/// </summary>
public static class CounterSimulation
{
    /// <param name="flows">Who comes; the first flow before the second, and so on.</param>
    /// <param name="counters">How many counters are open.</param>
    /// <param name="visits">How many visits are simulated.</param>
    /// <param name="seed">The same seed gives the same visits.</param>
    /// <returns>The visits in the order in which they arrived.</returns>
    public static IReadOnlyList<Visit> Run(IReadOnlyList<Flow> flows, int counters, int visits, int seed)
    {
        var line = new Line(flows.Count, counters, visits);
        foreach (var arrival in Arrivals(flows, seed).Take(visits))
            line.Take(arrival);
        return line.Close();
    }

    /// <summary>The arrivals of all flows, in the order of their time.</summary>
    private static IEnumerable<Arrival> Arrivals(IReadOnlyList<Flow> flows, int seed)
    {
        var streams = flows.Select((_, rank) => new Streams(seed, rank)).ToList();
        var next = new PriorityQueue<int, (double, int)>();
        foreach (var (rank, flow) in flows.Index().Where(flow => flow.Item.Arrivals > 0))
            next.Enqueue(rank, (streams[rank].NextArrival(flow), rank));
        while (next.TryDequeue(out var rank, out var at))
        {
            yield return new Arrival(rank, at.Item1, streams[rank].NextService(flows[rank]), at.Item1 + streams[rank].NextPatience(flows[rank]));
            next.Enqueue(rank, (at.Item1 + streams[rank].NextArrival(flows[rank]), rank));
        }
    }

    private readonly record struct Arrival(int Flow, double Time, double Service, double LeavesAt);

    private sealed class Line(int flows, int counters, int visits)
    {
        private readonly Queue<(int Number, Arrival Arrival)>[] waiting = [.. Enumerable.Range(0, flows).Select(_ => new Queue<(int, Arrival)>())];
        private readonly PriorityQueue<double, double> freeAt = new(Enumerable.Repeat((0.0, 0.0), counters));
        private readonly Visit[] done = new Visit[visits];
        private int taken;

        public void Take(Arrival arrival)
        {
            CallNext(until: arrival.Time);
            waiting[arrival.Flow].Enqueue((taken++, arrival));
            CallNext(until: arrival.Time);
        }

        public Visit[] Close()
        {
            CallNext(until: double.PositiveInfinity);
            return done;
        }

        /// <summary>Each counter that is free by then calls whoever comes first.</summary>
        private void CallNext(double until)
        {
            while (freeAt.TryPeek(out _, out var free) && free <= until && Array.Find(waiting, flow => flow.Count > 0) is { } first)
            {
                var (number, arrival) = first.Dequeue();
                var seenAt = Math.Max(free, arrival.Time);
                if (arrival.LeavesAt < seenAt)
                {
                    done[number] = new Visit(arrival.Flow, arrival.Time, arrival.LeavesAt - arrival.Time, IsSeen: false);
                    continue;
                }
                done[number] = new Visit(arrival.Flow, arrival.Time, seenAt - arrival.Time, IsSeen: true);
                freeAt.DequeueEnqueue(seenAt + arrival.Service, seenAt + arrival.Service);
            }
        }
    }
}
