using System.Globalization;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>Reads what is said of changes between stops. What holds for some lines or trips alone is left, and so are changes between places that are no stops.</summary>
internal static class GtfsChanges
{
    public const string Table = "transfers.txt";

    private const string Timed = "2";
    private const string Impossible = "3";
    private const int MostSeconds = GtfsClock.SecondsOfADay;

    private static readonly string[] OfSomeAlone = ["from_route_id", "to_route_id", "from_trip_id", "to_trip_id"];

    public static List<StopChange> Read(GtfsArchive archive, IReadOnlyDictionary<string, int> stops)
    {
        var changes = new List<StopChange>();
        using var file = archive.Find(Table, "from_stop_id", "to_stop_id", "transfer_type");
        while (file?.Read() == true)
        {
            if (file["transfer_type"] is not (Timed or Impossible) || OfSomeAlone.Any(column => file[column].Length > 0)
                || !stops.TryGetValue(file["from_stop_id"], out var from) || !stops.TryGetValue(file["to_stop_id"], out var to))
                continue;
            if (file["transfer_type"] == Impossible)
                changes.Add(new StopChange(from, to, null));
            else if (int.TryParse(file["min_transfer_time"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= MostSeconds)
                changes.Add(new StopChange(from, to, seconds));
            else
                file.RefuseForm("min_transfer_time", new("des secondes, comme 180", "seconds, such as 180"));
        }
        return changes;
    }
}
