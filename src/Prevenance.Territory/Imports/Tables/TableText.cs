using CsvHelper;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>Writes a table as it is kept.</summary>
internal static class TableText
{
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
