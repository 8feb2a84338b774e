using CsvHelper;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>Writes a table as CSV: commas, and quotes where they are needed.</summary>
public static class TableText
{
    /// <param name="headings">The names of its columns.</param>
    /// <param name="rows">A cell for each of them.</param>
    public static string Write(IReadOnlyList<string> headings, IEnumerable<string[]> rows)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var file = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }))
        {
            file.WriteRecord([.. headings]);
            foreach (var row in rows)
                file.WriteRecord(row);
        }
        return text.ToString();
    }
}
