using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>Trips that stop at the same stops, none of which overtakes another: who gets on the first that comes is never late for it.</summary>
internal sealed class TripPattern
{
    private readonly StopCall[] calls;
    private readonly int[] arrives;
    private readonly int[] leaves;

    /// <param name="trips">The calls of each trip, the earliest first.</param>
    public TripPattern(IReadOnlyList<IReadOnlyList<StopCall>> trips)
    {
        (calls, Trips) = ([.. trips[0]], trips.Count);
        (arrives, leaves) = ([.. trips.SelectMany(trip => trip.Select(call => call.Arrives))], [.. trips.SelectMany(trip => trip.Select(call => call.Leaves))]);
    }

    public int Length => calls.Length;

    public int Trips { get; }

    /// <summary>The call at a stop of it: who it is there for, whichever the trip.</summary>
    public ref readonly StopCall this[int at] => ref calls[at];

    public int Arrival(int trip, int at) => arrives[(trip * Length) + at];

    public int Departure(int trip, int at) => leaves[(trip * Length) + at];

    /// <summary>The first trip that leaves a stop no earlier than that.</summary>
    /// <param name="at">The stop.</param>
    /// <param name="time">When one is there.</param>
    /// <param name="before">A trip that does, or the number of trips: the first one is no later.</param>
    public int FirstFrom(int at, int time, int before)
    {
        var (low, high) = (0, before);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Departure(middle, at) >= time)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
