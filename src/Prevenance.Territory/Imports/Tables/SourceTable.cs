using CsvHelper;

namespace Prevenance.Territory.Imports.Tables;

/// <summary>The lines of a source that were taken, under its official columns, and those that were not.</summary>
internal sealed class SourceTable
{
    private const int MostLines = 1_000_000;
    private const int MostRefusals = 1000;

    private readonly Dictionary<string, int> columns;

    private SourceTable(IReadOnlyList<string> headings) =>
        columns = (Headings = headings).Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns that were read, by their official names.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The columns of the file that nobody reads.</summary>
    public IReadOnlyList<string> Unread { get; private init; } = [];

    public List<string[]> Rows { get; } = [];

    /// <summary>Each line that was not taken, with its place and why; of very many, the first thousand.</summary>
    public List<Refusal> Refused { get; } = [];

    public int RefusedCount { get; private set; }

    /// <summary>The cell of a column; empty where the file has no such column.</summary>
    public string this[string[] row, string column] => columns.TryGetValue(column, out var at) ? row[at] : "";

    /// <exception cref="RefusalException">It is no CSV, has too many lines, or lacks a column.</exception>
    public static SourceTable Read(string path, string text, SourceKind kind)
    {
        if (text.AsSpan().TrimStart() is ['{' or '[' or '<', ..])
        {
            var columns = string.Join(", ", kind.Columns.Where(column => column.IsRequired).Select(column => column.Name));
            throw new RefusalException(path, 1, Text.Of(
                $"« {kind.Name} » se lit d’un tableau en CSV, qui a les colonnes {columns} ; ceci est d’une autre forme (JSON, GeoJSON, XML…)",
                $"'{kind.Name}' is read from a table in CSV with the columns {columns}; this is of another form (JSON, GeoJSON, XML…)"));
        }
        try
        {
            using var file = CsvReader.FromText(text, new CsvReaderOptions
            {
                TrackLineNumbers = true,
                SkipEmptyLines = true,
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Allow,
            });
            var read = Columns(path, [.. file.Headers], kind);
            var table = new SourceTable([.. read.Select(column => column.Column.Name)]) { Unread = [.. file.Headers.Where((name, at) => name.Length > 0 && read.All(column => column.At != at))] };
            table.ReadLines(path, file, read, kind.Key);
            return table;
        }
        catch (CsvFormatException fault)
        {
            throw new RefusalException(path, new Text("ceci n’est pas du CSV : il manque sans doute un guillemet", fault.Message));
        }
    }

    private void ReadLines(string path, CsvReader file, IReadOnlyList<(SourceColumn Column, int At)> read, string? key)
    {
        var lineOfKey = new Dictionary<string, int>(StringComparer.Ordinal);
        while (file.Read())
        {
            var line = (int)file.LineNumber;
            if (Rows.Count == MostLines)
                throw new RefusalException(path, line, new Text($"plus de {MostLines} lignes : gardez celles de votre territoire", $"more than {MostLines} lines: keep those of your territory"));
            if (file.FieldCount != file.Headers.Count)
            {
                Refuse(path, line, Text.Of($"attendu : {file.Headers.Count} cellules, comme dans l’en-tête ; reçu : {file.FieldCount}", $"expected {file.Headers.Count} cells, as in the heading; found {file.FieldCount}"));
                continue;
            }
            string[] row = [.. read.Select(column => file.GetString(column.At).Trim())];
            var faults = read.Select((column, at) => (column.Column.Name, Fault: Cells.Fault(column.Column, row[at]))).Where(one => one.Fault is not null).ToList();
            foreach (var (name, fault) in faults)
                Refuse(path, line, Text.Of($"{name} : {fault!.Value}", $"{name}: {fault.Value}"), faults[0].Name == name);
            if (faults.Count > 0)
                continue;
            if (key is not null && !lineOfKey.TryAdd(this[row, key], line))
                Refuse(path, line, Text.Of($"{this[row, key]} est déjà à la ligne {lineOfKey[this[row, key]]}", $"{this[row, key]} is on line {lineOfKey[this[row, key]]} already"));
            else
                Rows.Add(row);
        }
    }

    private void Refuse(string path, int line, Text reason, bool isOfANewLine = true)
    {
        RefusedCount += isOfANewLine ? 1 : 0;
        if (Refused.Count < MostRefusals)
            Refused.Add(new Refusal([$"{Path.GetFileName(path)}:{line}"], reason));
    }

    private static List<(SourceColumn Column, int At)> Columns(string path, string[] headings, SourceKind kind)
    {
        var known = kind.Columns.Select(column => (Column: column, At: Array.FindIndex(headings, column.IsNamed))).ToList();
        var missing = known.Where(one => one.At < 0 && one.Column.IsRequired).Select(one => one.Column.Name).ToList();
        if (missing.Count > 0)
            throw new RefusalException(path, 1, new Text($"il manque : {string.Join(", ", missing)} ; une source « {kind} » a les colonnes {Names(kind)}", $"missing: {string.Join(", ", missing)}; a source '{kind}' has the columns {Names(kind)}"));
        var found = known.Where(one => one.At >= 0).ToList();
        if (kind.TakesOtherFigures)
            found.AddRange(headings.Index().Where(heading => heading.Item.Length > 0 && found.All(one => one.At != heading.Index)).Select(heading => (new SourceColumn(heading.Item, CellKind.Text), heading.Index)));
        return RequireOnce(path, found);
    }

    private static List<(SourceColumn Column, int At)> RequireOnce(string path, List<(SourceColumn Column, int At)> found) =>
        found.GroupBy(one => one.Column.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new RefusalException(path, 1, new Text($"la colonne {twice.Key} s’y trouve deux fois", $"the column {twice.Key} is there twice"))
            : found;

    private static string Names(SourceKind kind) => string.Join(", ", kind.Columns.Select(column => column.Name));
}
