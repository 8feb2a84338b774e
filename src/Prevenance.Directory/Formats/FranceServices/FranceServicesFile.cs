using System.Text;
using System.Text.Json;
using CsvHelper;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Geography;

namespace Prevenance.Directories.Formats.FranceServices;

/// <summary>The official table of the France services, line by line: it is never held whole.</summary>
internal static class FranceServicesFile
{
    /// <summary>In characters: a list in JSON may be one line.</summary>
    private const int LongestHeading = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file is such a table, by its heading.</summary>
    public static bool Is(Stream file)
    {
        using var text = new StreamReader(file, leaveOpen: true);
        var start = new char[LongestHeading];
        var heading = new string(start, 0, text.ReadBlock(start)).Split('\n')[0];
        file.Position = 0;
        return heading.TrimStart() is not ['[' or '{', ..] && heading.Split(',', ';', '\t').Any(name => name.Trim(' ', '"', '\r') == FranceServicesTable.Id);
    }

    /// <summary>The record of each line.</summary>
    /// <param name="path">The name of the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="published">When it was published; nothing where nobody said.</param>
    /// <exception cref="RefusalException">It is no CSV in UTF-8 from some line on, or has no column of names.</exception>
    public static IEnumerable<WrittenRecord> Read(string path, Stream file, DateOnly? published)
    {
        using var table = CsvReader.Create(new StreamReader(file, Strict), new CsvReaderOptions
        {
            TrackLineNumbers = true,
            SkipEmptyLines = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
        var columns = table.Headers.Index().GroupBy(name => name.Item.Trim(), StringComparer.Ordinal).ToDictionary(name => name.Key, name => name.First().Index, StringComparer.Ordinal);
        if (!columns.ContainsKey(FranceServicesTable.Name))
            throw new RefusalException(path, 1, new Text($"il manque la colonne {FranceServicesTable.Name}", $"the column {FranceServicesTable.Name} is missing"));
        var records = new LineRecord(published);
        var line = 1;
        while (Next(table, path, line))
        {
            line = (int)table.LineNumber;
            yield return table.FieldCount == table.Headers.Count ? records.Of(line, Cell) : Torn(table, line, Cell(FranceServicesTable.Id));
        }

        string Cell(string column) => columns.TryGetValue(column, out var at) && at < table.FieldCount ? table.GetString(at).Trim() : "";
    }

    /// <summary>A line whose cells are not those of the heading says nothing for certain but, where it stands first, whose it is.</summary>
    private static WrittenRecord Torn(CsvReader table, int line, string id) =>
        new(line, JsonSerializer.SerializeToElement(id.Length > 0 ? new { id = LineRecord.IdOf(id) } : (object)new { }))
        {
            Notes =
            [
                new RecordNote("", NoteKind.Refused, Text.Of($"attendu : {table.Headers.Count} cellules, comme dans l’en-tête ; reçu : {table.FieldCount}", $"expected {table.Headers.Count} cells, as in the heading; found {table.FieldCount}")),
            ],
        };

    private static bool Next(CsvReader table, string path, int lastLine)
    {
        try
        {
            return table.Read();
        }
        catch (Exception fault) when (fault is CsvFormatException or DecoderFallbackException)
        {
            throw new RefusalException(path, lastLine + 1, fault is DecoderFallbackException
                ? new Text("ceci n’est pas de l’UTF-8 : enregistrez le fichier en UTF-8", "this is not UTF-8: save the file as UTF-8")
                : new Text("ceci n’est pas du CSV : il manque sans doute un guillemet", fault.Message));
        }
    }
}
