using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>What an archive leaves: its stops with the lines that serve them, as any file of stops has them, and the tables that a timetable needs.</summary>
internal static class GtfsStops
{
    /// <exception cref="RefusalException">It is no archive, or lacks a table or a column.</exception>
    public static SourceContent Read(string path, byte[] bytes) => GtfsArchive.Read(path, bytes, archive =>
    {
        var feed = GtfsFeed.Read(archive);
        var table = TableText.Write(["stop_id", "stop_name", "stop_lon", "stop_lat", "lines"], Rows(feed));
        // Held to what is asked of any file of stops.
        var stops = SourceTable.Read(Path.GetFileName(path) + "/stops.txt", table, SourceKinds.Named(SourceKinds.Stops));
        return new SourceContent(TableText.Write(stops.Headings, stops.Rows), stops.Rows.Count, archive.Refused.Count + stops.RefusedCount, [.. archive.Refused.Told, .. stops.Refused], []) { Archive = archive.Only(GtfsFeed.Tables) };
    });

    /// <summary>Stops that no trip serves (entrances, stations) are left out, and are no fault.</summary>
    private static IEnumerable<string[]> Rows(TransitFeed feed)
    {
        var lines = feed.Trips.SelectMany(trip => trip.Calls.Select(call => (call.Stop, trip.Line))).Distinct().ToLookup(served => served.Stop, served => served.Line);
        return feed.Stops.Index().Where(stop => lines.Contains(stop.Index)).Select(stop => new[]
        {
            stop.Item.Id, stop.Item.Name, Degrees(stop.Item.Position.Longitude), Degrees(stop.Item.Position.Latitude), string.Join(' ', lines[stop.Index].Order(StringComparer.Ordinal)),
        });
    }

    private static string Degrees(double value) => value.ToString("r", System.Globalization.CultureInfo.InvariantCulture);
}
