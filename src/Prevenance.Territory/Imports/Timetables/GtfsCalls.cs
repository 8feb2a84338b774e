using System.Globalization;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>Reads when trips are at stops, in whatever order the lines stand.</summary>
internal static class GtfsCalls
{
    public const string Table = "stop_times.txt";

    /// <summary>In columns that say how one gets on or off: not at all, and by telephone beforehand.</summary>
    private static readonly string[] NotSimply = ["1", "2"];

    /// <param name="archive">The archive.</param>
    /// <param name="stops">The rank of each stop.</param>
    /// <param name="trips">The trips that are told.</param>
    /// <param name="refused">Those that were refused as a whole: their lines are not refused once more.</param>
    /// <returns>Of each trip, its calls in order. A trip that would go back in time has none.</returns>
    public static Dictionary<string, IReadOnlyList<StopCall>> Read(GtfsArchive archive, IReadOnlyDictionary<string, int> stops, IEnumerable<string> trips, IReadOnlySet<string> refused)
    {
        var found = trips.ToDictionary(trip => trip, _ => new List<ToldCall>(), StringComparer.Ordinal);
        using var file = archive.Require(Table, "trip_id", "arrival_time", "departure_time", "stop_id", "stop_sequence");
        while (file.Read())
        {
            var isTaken = found.TryGetValue(file["trip_id"], out var calls);
            if (!isTaken && refused.Contains(file["trip_id"]))
                continue;
            if (!isTaken)
                file.RefuseUnknown("trip_id");
            else if (!stops.TryGetValue(file["stop_id"], out var stop))
                file.RefuseUnknown("stop_id");
            else if (ReadCall(file, stop) is { } call)
                calls!.Add(call);
        }
        var whole = new Dictionary<string, IReadOnlyList<StopCall>>(StringComparer.Ordinal);
        foreach (var (trip, calls) in found)
        {
            if (InOrder(file, calls) is { Count: > 0 } inOrder)
                whole[trip] = inOrder;
        }
        return whole;
    }

    private static ToldCall? ReadCall(GtfsTable file, int stop)
    {
        if (!int.TryParse(file["stop_sequence"], NumberStyles.None, CultureInfo.InvariantCulture, out var rank))
        {
            file.RefuseForm("stop_sequence", new("un rang, comme 3", "a rank such as 3"));
            return null;
        }
        var (arrives, leaves) = (file["arrival_time"], file["departure_time"]);
        var (arrival, departure) = (GtfsClock.Seconds(arrives.Length > 0 ? arrives : leaves), GtfsClock.Seconds(leaves.Length > 0 ? leaves : arrives));
        if ((arrives.Length > 0 || leaves.Length > 0) && (arrival is null || departure is null))
        {
            file.RefuseForm("arrival_time, departure_time", new("des heures, comme 08:05:00", "times, such as 08:05:00"), $"{arrives}, {leaves}");
            return null;
        }
        return new ToldCall(file.Line, rank, new StopCall(stop, arrival ?? 0, departure ?? 0, !NotSimply.Contains(file["pickup_type"]), !NotSimply.Contains(file["drop_off_type"])), arrival is not null);
    }

    /// <summary>The calls of a trip, those without a time spaced evenly between their neighbours; none where times go back or an end has none.</summary>
    private static List<StopCall> InOrder(GtfsTable file, List<ToldCall> calls)
    {
        calls.Sort((one, other) => (one.Rank, one.Line).CompareTo((other.Rank, other.Line)));
        var (inOrder, last) = (new List<StopCall>(calls.Count), -1);
        for (var at = 0; at < calls.Count; at++)
        {
            var (line, rank, call, isTimed) = calls[at];
            var fault = !isTimed && at is 0 || !isTimed && at == calls.Count - 1 ? new("le premier et le dernier arrêt d’une course ont une heure", "the first and the last stop of a trip have a time")
                : at > 0 && calls[at - 1].Rank == rank ? new("deux arrêts de cette course ont le même rang", "two stops of this trip have the same rank")
                : isTimed && (call.Leaves < call.Arrives || (last >= 0 && call.Arrives < calls[last].Call.Leaves)) ? new("les heures de cette course reculent : elle n’est pas prise", "the times of this trip go back: it is not taken")
                : (Text?)null;
            if (fault is { } wrong)
            {
                file.Refuse(line, wrong);
                return [];
            }
            if (!isTimed)
                continue;
            for (var between = last + 1; between < at; between++)
                inOrder.Add(Between(calls[last].Call.Leaves, call.Arrives, between - last, at - last, calls[between].Call));
            inOrder.Add(call);
            last = at;
        }
        return inOrder;
    }

    private static StopCall Between(int leaves, int arrives, int part, int of, StopCall call)
    {
        var time = leaves + (int)((long)(arrives - leaves) * part / of);
        return call with { Arrives = time, Leaves = time };
    }

    /// <summary>A line of the table.</summary>
    private readonly record struct ToldCall(int Line, int Rank, StopCall Call, bool IsTimed);
}
