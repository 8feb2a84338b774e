using CsvHelper;

namespace Prevenance.Directories;

/// <summary>Files of cases: CSV, a question and what it should give on each line.</summary>
internal static class CaseFile
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that it should start with.</param>
    /// <returns>The line of each case, and its cells under those columns.</returns>
    /// <exception cref="RefusalException">The file cannot be read, is no CSV, or has other columns.</exception>
    public static IReadOnlyList<(int Line, string[] Cells)> Read(string path, params string[] columns)
    {
        try
        {
            using var reader = CsvReader.FromFile(path, Options);
            if (!reader.Headers.Take(columns.Length).SequenceEqual(columns))
                throw new RefusalException(path, 1, Text.Of($"attendu : les colonnes {string.Join(", ", columns)}", $"expected the columns {string.Join(", ", columns)}"));
            var cases = new List<(int, string[])>();
            while (reader.Read())
                cases.Add(((int)reader.LineNumber, [.. Enumerable.Range(0, columns.Length).Select(reader.GetString)]));
            return cases;
        }
        catch (IOException fault)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(path, (int)fault.LineNumber, "ceci n’est pas du CSV", fault.Message);
        }
    }
}
