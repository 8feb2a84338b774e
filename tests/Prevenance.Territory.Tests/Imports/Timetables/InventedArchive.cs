using System.IO.Compression;

namespace Prevenance.Territory.Tests.Imports.Timetables;

/// <summary>GTFS archives that are invented.</summary>
internal static class InventedArchive
{
    public const string Stops = "stop_id,stop_name,stop_lat,stop_lon\nS1,Un,45.75,4.88\nS2,Deux,45.75,4.89\nS3,Trois,45.75,4.97\n";
    public const string Routes = "route_id,route_short_name\nR1,T 1\n";
    public const string Trips = "route_id,service_id,trip_id\nR1,week,V1\n";
    public const string Calendar = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nweek,1,1,1,1,1,0,0,20260302,20260306\n";
    public const string Calls = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\nV1,09:00:00,09:00:00,S1,1\nV1,09:05:00,09:06:00,S2,2\n";

    /// <summary>A whole archive, some of whose tables are others.</summary>
    /// <param name="others">Each by its name; a table of which nothing is told is left out.</param>
    public static byte[] With(params (string Name, string? Text)[] others)
    {
        var tables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["stops.txt"] = Stops, ["routes.txt"] = Routes, ["trips.txt"] = Trips, ["calendar.txt"] = Calendar, ["stop_times.txt"] = Calls };
        foreach (var (name, text) in others)
            tables[name] = text;
        return Of([.. tables.Where(table => table.Value is not null).Select(table => (table.Key, table.Value!))]);
    }

    /// <summary>An archive of these tables alone.</summary>
    public static byte[] Of(params (string Name, string Text)[] tables)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in tables)
            {
                var entry = archive.CreateEntry(name);
                // The same tables are the same archive, whenever it is made.
                entry.LastWriteTime = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(text);
            }
        }
        return bytes.ToArray();
    }
}
