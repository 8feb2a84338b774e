using System.IO.Compression;
using CsvHelper;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>A timetable in the General Transit Feed Specification: of its trips, which lines stop where.</summary>
internal static class GtfsArchive
{
    private const long MostBytesOfOne = 2L * 1024 * 1024 * 1024;

    /// <exception cref="RefusalException">It is no archive, lacks a table or a column, or a table expands to more than any.</exception>
    public static SourceContent Stops(string path, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            var lines = Pairs(path, archive, "routes.txt", "route_id", "route_short_name").ToDictionary(pair => pair.Id, pair => pair.Value.Replace(' ', '_'), StringComparer.Ordinal);
            var lineOfTrip = Pairs(path, archive, "trips.txt", "trip_id", "route_id").Where(trip => lines.ContainsKey(trip.Value)).ToDictionary(trip => trip.Id, trip => lines[trip.Value], StringComparer.Ordinal);
            var linesOfStop = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
            foreach (var (stop, trip) in Pairs(path, archive, "stop_times.txt", "stop_id", "trip_id"))
            {
                if (lineOfTrip.TryGetValue(trip, out var line))
                    (linesOfStop.TryGetValue(stop, out var found) ? found : linesOfStop[stop] = new(StringComparer.Ordinal)).Add(line);
            }
            return OfStops(path, archive, linesOfStop);
        }
        catch (Exception fault) when (fault is InvalidDataException or CsvFormatException or ArgumentException)
        {
            throw new RefusalException(path, new Text("ceci n’est pas une archive GTFS", $"this is no GTFS archive ({fault.Message})"));
        }
    }

    /// <summary>Stops that no trip serves (entrances, stations) are left out, and are no fault.</summary>
    private static SourceContent OfStops(string path, ZipArchive archive, Dictionary<string, SortedSet<string>> linesOfStop)
    {
        using var file = Open(path, archive, "stops.txt", "stop_id", "stop_name", "stop_lon", "stop_lat");
        var rows = new List<string[]>();
        while (file.Read())
        {
            if (linesOfStop.TryGetValue(file.GetString("stop_id"), out var lines))
                rows.Add([file.GetString("stop_id"), file.GetString("stop_name"), file.GetString("stop_lon"), file.GetString("stop_lat"), string.Join(' ', lines)]);
        }
        var text = TableText.Write(["stop_id", "stop_name", "stop_lon", "stop_lat", "lines"], rows);
        // Held to what is asked of any file of stops.
        return SourceContent.Read(SourceKinds.Named(SourceKinds.Stops), Path.GetFileName(path) + "/stops.txt", System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<(string Id, string Value)> Pairs(string path, ZipArchive archive, string name, string id, string value)
    {
        using var file = Open(path, archive, name, id, value);
        while (file.Read())
            yield return (file.GetString(id), file.GetString(value));
    }

    private static CsvReader Open(string path, ZipArchive archive, string name, params string[] columns)
    {
        var entry = archive.GetEntry(name) ?? throw new RefusalException(path, new Text($"il manque {name}", $"{name} is missing"));
        if (entry.Length > MostBytesOfOne)
            throw new RefusalException(path, new Text($"{name} est plus long que celui d’aucun réseau", $"{name} is longer than that of any network"));
        var file = CsvReader.Create(entry.Open(), new CsvReaderOptions { Separator = ',', TrimWhitespace = true, FieldCountMismatch = CsvFieldCountHandling.Throw, MalformedData = CsvMalformedDataHandling.Throw });
        var missing = columns.Where(column => !file.Headers.Contains(column)).ToList();
        return missing.Count == 0 ? file : throw new RefusalException($"{Path.GetFileName(path)}/{name}", 1, $"il manque : {string.Join(", ", missing)}", $"missing: {string.Join(", ", missing)}");
    }
}
