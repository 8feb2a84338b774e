using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Imports.Caseload.Cells;

/// <summary>Records that are no person by their shape alone.</summary>
internal sealed class LineShape(CaseloadTable table)
{
    /// <summary>The last column that has a name: what stands after it may be missing.</summary>
    private readonly int fewest = Enumerable.Range(1, table.Header.Count).LastOrDefault(count => table.Header[count - 1].Length > 0);

    /// <returns>Why it is none; nothing where it may be one.</returns>
    public CaseloadLine? NoPerson(CaseloadRecord record)
    {
        if (record.IsEmpty)
            return new CaseloadLine(record.Line, CaseloadVerdict.Ignore, [new Text("ligne vide", "empty line")]);
        if (record.Cells.Select(cell => cell.Trim()).SequenceEqual(table.Header))
            return new CaseloadLine(record.Line, CaseloadVerdict.Ignore, [new Text("les en-têtes, répétés", "the header, repeated")]);
        if (record.HasOpenQuote)
            return Refused(record, new("un guillemet s’ouvre et ne se ferme pas", "a quote opens and is never closed"));
        if (record.Cells.Count < fewest || record.Cells.Skip(table.Header.Count).Any(cell => cell.Trim().Length > 0))
            return Refused(record, Text.Of($"{record.Cells.Count} colonnes au lieu de {table.Header.Count}", $"{record.Cells.Count} columns instead of {table.Header.Count}"));
        return null;
    }

    private static CaseloadLine Refused(CaseloadRecord record, Text reason) => new(record.Line, CaseloadVerdict.Refuse, [reason]);
}
