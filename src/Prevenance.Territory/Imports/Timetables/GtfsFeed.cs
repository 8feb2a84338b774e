using Prevenance.Geography;
using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>Reads a timetable from an archive; lines that cannot be read are refused there, one by one.</summary>
internal static class GtfsFeed
{
    private const string Routes = "routes.txt";
    private const string Stops = "stops.txt";
    private const string Trips = "trips.txt";
    private const string Frequencies = "frequencies.txt";

    /// <summary>Where networks put the stops whose place they do not know: in the sea, all beside one another.</summary>
    private static readonly Position Nowhere = new(0, 0);

    /// <summary>What is read of an archive, and so all that is kept of it.</summary>
    public static readonly IReadOnlyList<string> Tables = [Routes, Stops, Trips, GtfsCalls.Table, GtfsDays.Weeks, GtfsDays.Dates, GtfsChanges.Table, Frequencies];

    /// <exception cref="RefusalException">A table or a column is missing.</exception>
    public static TransitFeed Read(GtfsArchive archive)
    {
        var lines = ReadLines(archive);
        var (stops, ranks) = ReadStops(archive);
        var days = GtfsDays.Read(archive);
        var (trips, refused) = ReadTrips(archive, lines, days);
        var calls = GtfsCalls.Read(archive, ranks, trips.Keys, refused);
        return new TransitFeed(stops, days.Services, [.. trips.Where(trip => calls.ContainsKey(trip.Key)).Select(trip => trip.Value with { Calls = calls[trip.Key] })], GtfsChanges.Read(archive, ranks));
    }

    private static Dictionary<string, string> ReadLines(GtfsArchive archive)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        using var file = archive.Require(Routes, "route_id", "route_short_name");
        while (file.Read())
        {
            if (!lines.TryAdd(file["route_id"], file["route_short_name"].Replace(' ', '_')))
                file.RefuseTwice("route_id");
        }
        return lines;
    }

    /// <summary>What has no place (the nodes of a station) is left out: a trip that stops there is refused that stop.</summary>
    private static (List<TransitStop> Stops, Dictionary<string, int> Ranks) ReadStops(GtfsArchive archive)
    {
        var (stops, ranks) = (new List<TransitStop>(), new Dictionary<string, int>(StringComparer.Ordinal));
        using var file = archive.Require(Stops, "stop_id", "stop_name", "stop_lon", "stop_lat");
        while (file.Read())
        {
            if ((file["stop_lat"], file["stop_lon"]) is ("", ""))
                continue;
            if (Cells.Number(file["stop_lat"]) is not { } latitude || Cells.Number(file["stop_lon"]) is not { } longitude || new Position(latitude, longitude) is not { IsOnEarth: true } position || position == Nowhere)
                file.RefuseForm("stop_lat, stop_lon", new("des degrés", "degrees"), $"{file["stop_lat"]}, {file["stop_lon"]}");
            else if (!ranks.TryAdd(file["stop_id"], stops.Count))
                file.RefuseTwice("stop_id");
            else
                stops.Add(new TransitStop(file["stop_id"], file["stop_name"], position));
        }
        return (stops, ranks);
    }

    private static (Dictionary<string, TransitTrip> Taken, HashSet<string> Refused) ReadTrips(GtfsArchive archive, Dictionary<string, string> lines, GtfsDays days)
    {
        var (trips, refused, frequent) = (new Dictionary<string, TransitTrip>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), ReadFrequent(archive));
        using var file = archive.Require(Trips, "trip_id", "route_id", "service_id");
        while (file.Read())
        {
            var trip = file["trip_id"];
            if (!lines.TryGetValue(file["route_id"], out var line))
                file.RefuseUnknown("route_id");
            else if (days.Find(file["service_id"]) is not { } service)
                file.RefuseUnknown("service_id");
            else if (frequent.Contains(trip))
                file.Refuse(new($"cette course est dite par sa fréquence ({Frequencies}), qui n’est pas lue", $"this trip is told by how often it runs ({Frequencies}), which is not read"));
            else if (trips.TryAdd(trip, new TransitTrip(line, service, [])))
                continue;
            else
                file.RefuseTwice("trip_id");
            refused.Add(trip);
        }
        return (trips, refused);
    }

    /// <summary>Trips that stand for many: their times are those of none of them.</summary>
    private static HashSet<string> ReadFrequent(GtfsArchive archive)
    {
        var trips = new HashSet<string>(StringComparer.Ordinal);
        using var file = archive.Find(Frequencies, "trip_id");
        while (file?.Read() == true)
            trips.Add(file["trip_id"]);
        return trips;
    }
}
