using System.Text;
using Prevenance.Territory.Imports;

namespace Prevenance.Territory.Checks.Data;

/// <summary>
/// The sources of a territory where their publishers' files lie, each told by its official columns whatever it is called; or the folder into which
/// they were imported.
/// </summary>
internal sealed class PublishedSources
{
    /// <summary>Where extracts may lie, below the folder.</summary>
    private const string Below = "data";

    private readonly string folder;
    private readonly bool isImported;
    private readonly List<(SourceKind Kind, string Path)> found = [];

    private PublishedSources(string folder, bool isImported) => (this.folder, this.isImported) = (folder, isImported);

    /// <summary>Those that are not there.</summary>
    public required IReadOnlyList<SourceWanted> Missing { get; init; }

    public static PublishedSources Find(string folder, IReadOnlyList<SourceWanted> wanted)
    {
        var imported = new TerritoryFolder(folder);
        if (imported.Find(SourceKinds.Named(SourceKinds.Iris)) is not null)
            return new PublishedSources(folder, true) { Missing = [.. wanted.Where(one => imported.Find(one.Kind) is null)] };
        var paths = wanted.Select(one => (Wanted: one, Path: one.File is null ? Guess(folder, one.Kind) : Named(folder, one.File))).ToList();
        var sources = new PublishedSources(folder, false) { Missing = [.. paths.Where(one => one.Path is null).Select(one => one.Wanted)] };
        sources.found.AddRange(paths.Where(one => one.Path is not null).Select(one => (one.Wanted.Kind, one.Path!)));
        return sources;
    }

    /// <summary>Reads them; what was imported to do so goes when this is disposed of.</summary>
    public OpenSources Open()
    {
        if (isImported)
            return new OpenSources(TerritoryData.Open(folder), null);
        var place = Directory.CreateTempSubdirectory("prevenance-sources");
        foreach (var (kind, path) in found)
            SourceImport.Take(new TerritoryFolder(place.FullName), kind, path);
        return new OpenSources(TerritoryData.Open(place.FullName), place);
    }

    private static string? Named(string folder, string file) => Path.Combine(folder, file) is var path && File.Exists(path) ? path : null;

    /// <summary>Of the files that have all the columns that a source of that kind must have, the one that has most of the others.</summary>
    private static string? Guess(string folder, SourceKind kind) =>
        (from place in new[] { folder, Path.Combine(folder, Below) }
         where Directory.Exists(place)
         from path in Directory.EnumerateFiles(place, kind.Form == SourceForm.Shapes ? "*.geojson" : "*.csv")
         let headings = Headings(path)
         where kind.Columns.All(column => !column.IsRequired || headings.Any(column.IsNamed))
         orderby kind.Columns.Count(column => headings.Any(column.IsNamed)) descending, path
         select path).FirstOrDefault();

    /// <summary>The words of the first line; of outlines, those between quotes near their beginning.</summary>
    private static HashSet<string> Headings(string path)
    {
        const int enough = 64 * 1024;
        using var reader = new StreamReader(path, Encoding.UTF8);
        var read = new char[enough];
        var start = new string(read, 0, reader.ReadBlock(read, 0, enough));
        return Path.GetExtension(path) == ".csv"
            ? [.. start.Split('\n')[0].Split(',', ';', '\t').Select(heading => heading.Trim().Trim('"'))]
            : [.. start.Split('"')];
    }
}

/// <summary>The sources of a territory while a value is worked out from them.</summary>
internal sealed record OpenSources(TerritoryData Data, DirectoryInfo? Place) : IDisposable
{
    public void Dispose() => Place?.Delete(recursive: true);
}
