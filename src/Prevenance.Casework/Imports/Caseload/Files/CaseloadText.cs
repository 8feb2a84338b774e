using CsvHelper;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>The records of a CSV text, however it was written.</summary>
internal static class CaseloadText
{
    /// <summary>A caseload of a whole département has fewer.</summary>
    private const int MostRecords = 100_000;

    /// <returns>The records, and what separates their cells.</returns>
    /// <exception cref="RefusalException">There are too many.</exception>
    public static (IReadOnlyList<CaseloadRecord> Records, char Separator) Read(string text, char? separator)
    {
        var records = new List<CaseloadRecord>();
        for (var (rest, above) = (text, 0); rest.Length > 0;)
        {
            var isOpen = false;
            var options = new CsvReaderOptions
            {
                HasHeader = false,
                Separator = separator,
                TrackLineNumbers = true,
                OnMalformedRecord = fault => isOpen |= fault.Reason == CsvMalformedReason.UnterminatedQuote,
            };
            using var reader = CsvReader.FromText(rest, options);
            separator ??= reader.Separator;
            while (!isOpen && reader.Read())
            {
                if (records.Count == MostRecords)
                    throw new RefusalException(Text.Of($"ce fichier a plus de {MostRecords} lignes : partagez-le", $"this file has more than {MostRecords} lines: split it"));
                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
                isOpen |= records.Count > 0 && cells.Any(cell => HoldsALine(cell, records[0].Cells.Count, separator.Value));
                records.Add(new CaseloadRecord(above + (int)reader.LineNumber, cells, isOpen));
            }
            // One bad quote must not swallow the rest of a file: what follows its line is read anew.
            (rest, above) = isOpen ? (After(rest, records[^1].Line - above), records[^1].Line) : ("", above);
        }
        return (records, separator ?? ';');
    }

    /// <summary>A cell that holds a whole line of the file holds it by mistake.</summary>
    private static bool HoldsALine(string cell, int columns, char separator) =>
        columns > 2 && cell.Split('\n').Skip(1).Any(line => line.Count(sign => sign == separator) >= columns - 1);

    private static string After(string text, int lines)
    {
        var at = 0;
        for (var line = 0; line < lines && at >= 0; line++)
            at = text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : -1;
        return at < 0 ? "" : text[at..];
    }
}
