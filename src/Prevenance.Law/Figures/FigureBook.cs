namespace Prevenance.Law.Figures;

/// <summary>All the figures of a law, read from the files beside its rules.</summary>
public sealed class FigureBook
{
    private readonly Dictionary<string, FigureFile> files;
    private readonly Lazy<Dictionary<FigureHeader, string>> fileOf;
    private readonly Lazy<Coverage> coverage;

    private FigureBook(Dictionary<string, FigureFile> files)
    {
        this.files = files;
        coverage = new(() => Coverage.Of(files.Values));
        fileOf = new(() => files.SelectMany(file => file.Value.Headers, (file, header) => (header, path: file.Key + FigureFile.Ending))
            .ToDictionary(one => one.header, one => one.path));
    }

    public IEnumerable<FigureFile> Files => files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value);

    /// <summary>The months that the figures may be asked about.</summary>
    public Coverage Coverage => coverage.Value;

    /// <summary>Reads every <c>*.figures.yaml</c> under a folder. Files are named by their path from it, without that ending.</summary>
    /// <exception cref="RefusalException">A file is written wrongly.</exception>
    public static FigureBook Load(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*" + FigureFile.Ending, SearchOption.AllDirectories)
            .ToDictionary(path => NameOf(folder, path), FigureFileReader.Read, StringComparer.Ordinal);
        return new FigureBook(files);
    }

    /// <exception cref="FormulaException">There is no such file.</exception>
    public FigureFile this[string name] => files.TryGetValue(name, out var file)
        ? file
        : throw new FormulaException($"there is no figure file '{name}{FigureFile.Ending}'");

    /// <summary>The path of the file where a figure is written, from the folder of the law; none for a figure declared elsewhere.</summary>
    public string? FileOf(FigureHeader figure) => fileOf.Value.GetValueOrDefault(figure);

    private static string NameOf(string folder, string path) =>
        Path.GetRelativePath(folder, path)[..^FigureFile.Ending.Length].Replace('\\', '/');
}
