using System.Text;
using Prevenance.Casework.Imports.Caseload.Files;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>The cells of a line by what they hold: letters repaired, social security numbers gone before anything else reads them.</summary>
internal sealed class LineCells
{
    /// <summary>What stands where a letter could not be read.</summary>
    private const char Lost = '\uFFFD';

    private readonly Dictionary<CaseloadColumn, string> cells = [];
    private readonly Dictionary<CaseloadColumn, string> headers = [];

    public LineCells(CaseloadTable table, CaseloadRecord record, CellNotes notes)
    {
        All = string.Join('\n', record.Cells.Select((cell, at) => at < table.Header.Count && SaysYes(cell) ? table.Header[at] : Mojibake.Repaired(cell) ?? cell));
        First = record.Cells.Where((cell, at) => cell.Trim().Length > 0 && (at >= table.Columns.Count || table.Columns[at] != CaseloadColumn.Note)).FirstOrDefault()?.Trim() ?? "";
        foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)).Where(pair => pair.column is not null && pair.at < record.Cells.Count))
        {
            var cell = WithoutNir(Repaired(record.Cells[at], notes), table.Header[at], notes);
            if (cell.Contains(Lost, StringComparison.Ordinal))
                notes.Add(Text.Of($"la colonne « {table.Header[at]} » a perdu des lettres : à vérifier", $"the column '{table.Header[at]}' has lost letters: to check"));
            headers.TryAdd(column!.Value, table.Header[at]);
            if (column == CaseloadColumn.Ignored || cell.Trim().Length == 0)
                continue;
            cells[column.Value] = cells.TryGetValue(column.Value, out var before) ? $"{before} / {cell.Trim()}" : cell.Trim();
        }
    }

    /// <summary>What stands first in the line, in whatever column but that of remarks: there a line says what it counts.</summary>
    public string First { get; }

    /// <summary>All that the line says, in columns that nobody knows too; of one that says yes, what it asks.</summary>
    public string All { get; }

    /// <summary>Letters were repaired.</summary>
    public bool HasRepairs { get; private set; }

    public string this[CaseloadColumn column] => cells.GetValueOrDefault(column, "");

    /// <summary>The header of a column, as the file writes it.</summary>
    public string HeaderOf(CaseloadColumn column) => headers.GetValueOrDefault(column, ColumnNames.Small(column.ToString()));

    /// <summary>A number, or nothing where the cell held a social security number in its place.</summary>
    public string Number(CaseloadColumn column) => this[column].Contains(Nir.Instead.French, StringComparison.Ordinal) ? "" : this[column];

    /// <summary>What the line says, the same for each way of writing it down.</summary>
    public string Canonical() => string.Join('\n', cells.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}={cell.Value.Normalize(NormalizationForm.FormC)}"));

    private static bool SaysYes(string cell) => Folded.Of(cell) is "oui" or "o" or "x" or "vrai" or "true" or "yes" or "1";

    private string Repaired(string cell, CellNotes notes)
    {
        if (Mojibake.Repaired(cell) is not { } repaired)
            return cell;
        HasRepairs = true;
        notes.Add("lettres réparées, mal converties sur leur chemin : à confirmer", "letters repaired, double-encoded on their way: to confirm");
        return repaired;
    }

    private static string WithoutNir(string cell, string header, CellNotes notes)
    {
        if (!Nir.IsIn(cell))
            return cell;
        notes.Add(Text.Of(
            $"la colonne « {header} » contient un numéro de sécurité sociale : il n’est ni gardé, ni montré, ni écrit dans un journal",
            $"the column '{header}' holds a social security number: not stored, not shown, not logged"));
        return Nir.Removed(cell);
    }
}
