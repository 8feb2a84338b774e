using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>Puts together the trips of a day that stop at the same stops and do not overtake one another.</summary>
internal static class TripPatterns
{
    public static IReadOnlyList<TripPattern> Of(IEnumerable<IReadOnlyList<StopCall>> trips) =>
    [
        .. trips.GroupBy(trip => trip, SameStops.Instance).SelectMany(InOrder).Select(trips => new TripPattern(trips)),
    ];

    private static List<List<IReadOnlyList<StopCall>>> InOrder(IEnumerable<IReadOnlyList<StopCall>> trips)
    {
        var inOrder = new List<List<IReadOnlyList<StopCall>>>();
        foreach (var trip in trips.OrderBy(trip => trip[0].Leaves).ThenBy(trip => trip[^1].Arrives))
        {
            if (inOrder.Find(others => Follows(trip, others[^1])) is { } behind)
                behind.Add(trip);
            else
                inOrder.Add([trip]);
        }
        return inOrder;
    }

    private static bool Follows(IReadOnlyList<StopCall> trip, IReadOnlyList<StopCall> other)
    {
        for (var at = 0; at < trip.Count; at++)
        {
            if (trip[at].Arrives < other[at].Arrives || trip[at].Leaves < other[at].Leaves)
                return false;
        }
        return true;
    }

    /// <summary>Two trips are of one kind where one can get on and off at the same stops of both.</summary>
    private sealed class SameStops : IEqualityComparer<IReadOnlyList<StopCall>>
    {
        public static readonly SameStops Instance = new();

        public bool Equals(IReadOnlyList<StopCall>? one, IReadOnlyList<StopCall>? other) =>
            one!.Count == other!.Count && one.Zip(other).All(pair => WithoutTimes(pair.First) == WithoutTimes(pair.Second));

        public int GetHashCode(IReadOnlyList<StopCall> trip)
        {
            var hash = new HashCode();
            foreach (var call in trip)
                hash.Add(call.Stop);
            return hash.ToHashCode();
        }

        private static StopCall WithoutTimes(StopCall call) => call with { Arrives = 0, Leaves = 0 };
    }
}
