using CsvHelper;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>A table of a GTFS archive, read line by line and never held as a whole.</summary>
internal sealed class GtfsTable : IDisposable
{
    /// <summary>A quotation mark that is never closed would make a line of all that follows.</summary>
    private const int MostBytesOfALine = 1024 * 1024;

    /// <summary>What a table of the largest networks has.</summary>
    private const int MostLines = 10_000_000;

    private readonly CsvReader file;
    private readonly string place;
    private readonly RefusedLines refused;
    private int lines;

    /// <param name="stream">What it holds.</param>
    /// <param name="place">The archive and the table, as refusals name them.</param>
    /// <param name="columns">The columns without which it says nothing.</param>
    /// <param name="refused">Where its refused lines go.</param>
    /// <exception cref="RefusalException">A column is missing.</exception>
    public GtfsTable(Stream stream, string place, IReadOnlyList<string> columns, RefusedLines refused)
    {
        (this.place, this.refused) = (place, refused);
        file = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            SkipEmptyLines = true,
            MaxRecordSize = MostBytesOfALine,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        var missing = columns.Where(column => !file.Headers.Contains(column)).ToList();
        if (missing.Count > 0)
            throw new RefusalException(place, 1, $"il manque : {string.Join(", ", missing)}", $"missing: {string.Join(", ", missing)}");
    }

    /// <summary>The line that is read.</summary>
    public int Line => (int)file.LineNumber;

    /// <summary>The cell of a column on that line; empty where there is no such column.</summary>
    public string this[string column] => file.TryGetFieldIndex(column, out var at) ? file.GetString(at) : "";

    /// <summary>Goes to the next line; those that have more or fewer cells than the heading are refused.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="RefusalException">There are more than in any table.</exception>
    public bool Read()
    {
        while (file.Read())
        {
            if (++lines > MostLines)
                throw new RefusalException(place, Line, new Text($"plus de {MostLines} lignes : plus que celles d’aucun réseau", $"more than {MostLines} lines: more than those of any network"));
            if (file.FieldCount == file.Headers.Count)
                return true;
            Refuse(Text.Of($"attendu : {file.Headers.Count} cellules, comme dans l’en-tête ; reçu : {file.FieldCount}", $"expected {file.Headers.Count} cells, as in the heading; found {file.FieldCount}"));
        }
        return false;
    }

    /// <summary>Says why the line that is read is not taken.</summary>
    public void Refuse(Text reason) => Refuse(Line, reason);

    /// <summary>Says why an earlier line is not taken.</summary>
    public void Refuse(int line, Text reason) => refused.Add($"{place}:{line}", reason);

    public void RefuseUnknown(string column) => Refuse(Text.Of($"{column} : rien d’autre ne dit « {this[column]} »", $"{column}: nothing else tells '{this[column]}'"));

    public void RefuseTwice(string column) => Refuse(Text.Of($"{column} : « {this[column]} » s’y trouve déjà", $"{column}: '{this[column]}' is there already"));

    public void RefuseForm(string column, Text expected) => RefuseForm(column, expected, this[column]);

    public void RefuseForm(string columns, Text expected, string found) => Refuse(Text.Of($"{columns} : attendu : {expected} ; reçu : « {found} »", $"{columns}: expected {expected}, found '{found}'"));

    public void Dispose() => file.Dispose();
}
