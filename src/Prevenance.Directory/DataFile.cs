using CsvHelper;

namespace Prevenance.Directories;

/// <summary>The small tables that come with the module: CSV with a header, in which lines that begin with <c>#</c> are remarks.</summary>
internal static class DataFile
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',', CommentPrefix = '#' };

    /// <param name="name">The name of the file.</param>
    /// <returns>The cells of each line.</returns>
    public static IReadOnlyList<string[]> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not part of the module");
        using var reader = CsvReader.Create(stream, Options);
        var lines = new List<string[]>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.Headers.Count).Select(reader.GetString)]);
        return lines;
    }
}
