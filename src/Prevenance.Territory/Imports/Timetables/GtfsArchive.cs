using System.IO.Compression;
using CsvHelper;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>A timetable in the General Transit Feed Specification: an archive of tables.</summary>
/// <param name="path">What refusals name it.</param>
/// <param name="bytes">The archive.</param>
internal sealed class GtfsArchive(string path, byte[] bytes) : IDisposable
{
    /// <summary>The specification knows some thirty tables; some operators add their own.</summary>
    private const int MostFiles = 200;

    private const long MostBytesOfOne = 2L * 1024 * 1024 * 1024;

    /// <summary>Archives have no date here: the same tables give the same bytes.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive = new(new MemoryStream(bytes));

    /// <summary>How refusals name it.</summary>
    public string Path => path;

    public RefusedLines Refused { get; } = new();

    /// <summary>Reads an archive, whatever is wrong with it.</summary>
    /// <exception cref="RefusalException">It is no archive, has more files than any, lacks a table or a column, or a table expands to more than any.</exception>
    public static T Read<T>(string path, byte[] bytes, Func<GtfsArchive, T> read)
    {
        try
        {
            using var archive = new GtfsArchive(path, bytes);
            return archive.archive.Entries.Count <= MostFiles ? read(archive) : throw new RefusalException(path, new Text("cette archive a plus de fichiers que celle d’aucun réseau", "this archive has more files than that of any network"));
        }
        catch (Exception fault) when (fault is InvalidDataException or CsvFormatException or ArgumentException)
        {
            throw new RefusalException(path, new Text("ceci n’est pas une archive GTFS", $"this is no GTFS archive ({fault.Message})"), fault);
        }
    }

    /// <summary>A table; nothing where there is none.</summary>
    /// <param name="name">Its file.</param>
    /// <param name="columns">The columns without which it says nothing.</param>
    public GtfsTable? Find(string name, params IReadOnlyList<string> columns) =>
        Entry(name) is { } entry ? new GtfsTable(entry.Open(), $"{System.IO.Path.GetFileName(path)}/{name}", columns, Refused) : null;

    /// <inheritdoc cref="Find"/>
    /// <exception cref="RefusalException">There is no such table.</exception>
    public GtfsTable Require(string name, params IReadOnlyList<string> columns) => Find(name, columns) ?? throw new RefusalException(path, new Text($"il manque {name}", $"{name} is missing"));

    /// <summary>An archive of some of its tables, as they are.</summary>
    public byte[] Only(IReadOnlyList<string> names)
    {
        using var kept = new MemoryStream();
        using (var smaller = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in names.Select(Entry).OfType<ZipArchiveEntry>())
            {
                var copy = smaller.CreateEntry(entry.Name);
                copy.LastWriteTime = NoDate;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return kept.ToArray();
    }

    public void Dispose() => archive.Dispose();

    /// <summary>What a table expands to is what the archive says, and no more of it is read.</summary>
    private ZipArchiveEntry? Entry(string name) => archive.GetEntry(name) is { } entry && entry.Length > MostBytesOfOne
        ? throw new RefusalException(path, new Text($"{name} est plus long que celui d’aucun réseau", $"{name} is longer than that of any network"))
        : archive.GetEntry(name);
}
