using System.Text;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Files;

/// <summary>A caseload as a table: where its header stands, what its columns hold, and the records below.</summary>
internal sealed class CaseloadTable
{
    private const int MostLinesAboveTheHeader = 15;
    private const int FewestKnownColumns = 2;
    private const long MostBytes = 50L * 1024 * 1024;

    private CaseloadTable(IReadOnlyList<CaseloadRecord> records, int header, CaseloadSettings settings)
    {
        Header = [.. records[header].Cells.Select(cell => Nir.Removed(cell.Trim()))];
        Columns = [.. Header.Select(name => ColumnOf(name, settings))];
        (Above, Records) = ([.. records.Take(header)], [.. records.Skip(header + 1).Select(record => Corrected(record, settings.Corrections))]);
    }

    public required Encoding Encoding { get; init; }

    public required char Separator { get; init; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>What each column holds; nothing where nobody knows.</summary>
    public IReadOnlyList<CaseloadColumn?> Columns { get; }

    /// <summary>Titles and remarks that stand above the header.</summary>
    public IReadOnlyList<CaseloadRecord> Above { get; }

    public IReadOnlyList<CaseloadRecord> Records { get; }

    /// <summary>Headers that nobody knows.</summary>
    public IEnumerable<string> Unknown => Header.Where((name, at) => name.Length > 0 && Columns[at] is null);

    /// <exception cref="RefusalException">It is a spreadsheet or nothing, has no header that anybody knows, or a column is named that it has not.</exception>
    public static CaseloadTable Read(byte[] bytes, CaseloadSettings settings)
    {
        if (bytes.LongLength > MostBytes)
            throw new RefusalException(Text.Of($"ce fichier a plus de {MostBytes / 1024 / 1024} Mo : partagez-le", $"this file has more than {MostBytes / 1024 / 1024} MB: split it"));
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new RefusalException(new Text("c’est un classeur : dans le tableur, « Enregistrer sous », puis « CSV UTF-8 »", "this is a workbook: in the spreadsheet, 'Save as', then 'CSV UTF-8'"));
        var encoding = settings.Encoding ?? CaseloadEncoding.Guess(bytes);
        var (records, separator) = CaseloadText.Read(CaseloadEncoding.Read(bytes, encoding), settings.Separator);
        var header = HeaderIn(records, settings);
        foreach (var named in settings.Columns.Keys.Where(named => !records[header].Cells.Any(cell => IsNamed(cell, named))))
            throw new RefusalException("--column", Text.Of($"aucune colonne ne s’appelle « {named} »", $"no column is called '{named}'"));
        return new CaseloadTable(records, header, settings) { Encoding = encoding, Separator = separator };
    }

    private CaseloadRecord Corrected(CaseloadRecord record, IReadOnlyDictionary<(int Line, string Header), string> corrections) => corrections.Count == 0
        ? record
        : record with { Cells = [.. record.Cells.Select((cell, at) => at < Header.Count ? corrections.GetValueOrDefault((record.Line, Header[at]), cell) : cell)] };

    private static int HeaderIn(IReadOnlyList<CaseloadRecord> records, CaseloadSettings settings)
    {
        var known = records.Take(MostLinesAboveTheHeader).Select(record => record.Cells.Count(cell => ColumnOf(cell, settings) is not null)).ToList();
        var most = known.DefaultIfEmpty().Max();
        return most >= FewestKnownColumns
            ? known.IndexOf(most)
            : throw new RefusalException(new Text(
                "aucune ligne ne nomme des colonnes connues, comme Nom, Prénom, Né(e) le ; ajoutez une ligne d’en-têtes, ou dites ce que sont les colonnes avec --column \"En-tête=usageName\"",
                "no line names known columns, such as Nom, Prénom, Né(e) le; add a header line, or say what columns are with --column \"Header=usageName\""));
    }

    private static CaseloadColumn? ColumnOf(string header, CaseloadSettings settings) =>
        Said(settings.Columns, header) ?? Said(settings.Remembered, header) ?? ColumnNames.Of(header);

    private static CaseloadColumn? Said(IReadOnlyDictionary<string, CaseloadColumn> columns, string header) =>
        columns.Where(pair => IsNamed(header, pair.Key)).Select(pair => (CaseloadColumn?)pair.Value).FirstOrDefault();

    private static bool IsNamed(string header, string name) => header.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase);
}
