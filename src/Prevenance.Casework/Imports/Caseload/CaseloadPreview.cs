using Prevenance.Casework.Imports.Caseload.Cells;
using Prevenance.Casework.Imports.Caseload.Files;

namespace Prevenance.Casework.Imports.Caseload;

/// <summary>A caseload, line by line, before anything of it is taken.</summary>
/// <param name="Encoding">In which it was read.</param>
/// <param name="IsEncodingGuessed">Nobody told it.</param>
/// <param name="Separator">What separates its cells.</param>
/// <param name="Columns">Its headers, and what they hold; nothing where nobody knows.</param>
/// <param name="Lines">Its records, in order.</param>
public sealed record CaseloadPreview(
    string Encoding, bool IsEncodingGuessed, char Separator, IReadOnlyList<(string Header, CaseloadColumn? Column)> Columns, IReadOnlyList<CaseloadLine> Lines)
{
    /// <summary>How many lines have each verdict.</summary>
    public int Count(CaseloadVerdict verdict) => Lines.Count(line => line.Verdict == verdict);

    /// <param name="file">The file, as it came.</param>
    /// <param name="settings">What is known of it, and of who is kept already.</param>
    /// <exception cref="RefusalException">It is no caseload: a workbook, no known column, too long.</exception>
    public static CaseloadPreview Of(byte[] file, CaseloadSettings settings)
    {
        var table = CaseloadTable.Read(file, settings);
        var (shape, judge) = (new LineShape(table), new LineJudge(settings));
        var above = table.Above.Select(record => new CaseloadLine(record.Line, CaseloadVerdict.Ignore, [new Text("au-dessus des en-têtes", "above the header")]));
        return new CaseloadPreview(
            table.Encoding.WebName, settings.Encoding is null, table.Separator,
            [.. table.Header.Select((header, at) => (header, table.Columns[at])).Where(column => column.header.Length > 0)],
            HiddenAddresses.TakenOutOf([.. above, .. table.Records.Select(record => shape.NoPerson(record) ?? Judged(record))]));

        CaseloadLine Judged(CaseloadRecord record)
        {
            var notes = new CellNotes();
            var cells = new LineCells(table, record, notes);
            return judge.Of(record.Line, cells, Read(record, cells, notes), notes);
        }

        CaseloadReading? Read(CaseloadRecord record, LineCells cells, CellNotes notes) => new LineReader(cells, settings.On, notes).Read() is not { } reading ? null
            : reading with { MayShowAddress = reading.ProposesHiddenAddress && settings.AddressesShown.TryGetValue(record.Line, out var may) ? may : null };
    }
}
