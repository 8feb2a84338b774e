using Prevenance.Territory.Imports.Tables;
using Prevenance.Territory.Imports.Timetables;

namespace Prevenance.Territory.Imports;

/// <summary>What is taken of a source, and what is not.</summary>
/// <param name="Text">What is kept: the lines that were taken, under the columns that are read, in the form of the source. The same reader reads it again.</param>
/// <param name="Taken">How many lines, or outlines.</param>
/// <param name="RefusedCount">How many were not taken.</param>
/// <param name="Refused">Each of those with its place and why; of very many, the first.</param>
/// <param name="Unread">Columns that nobody reads.</param>
public sealed record SourceContent(string Text, int Taken, int RefusedCount, IReadOnlyList<Refusal> Refused, IReadOnlyList<string> Unread)
{
    /// <summary>Of a timetable, the archive that is kept beside its stops.</summary>
    internal byte[]? Archive { get; init; }

    /// <exception cref="RefusalException">The file is none of that kind, or no line of it can be taken.</exception>
    internal static SourceContent Read(SourceKind kind, string path, byte[] bytes)
    {
        var content = kind.Form switch
        {
            SourceForm.Shapes => SourceShapes.Read(kind, path, bytes).Content,
            SourceForm.Timetables => GtfsStops.Read(path, bytes),
            _ => OfTable(SourceTable.Read(path, SourceText.Of(bytes), kind)),
        };
        return content.Taken > 0 ? content : throw new RefusalException(content.Refused.Count > 0
            ? content.Refused
            : [new Refusal([Path.GetFileName(path)], new Text("aucune ligne", "no line"))]);
    }

    private static SourceContent OfTable(SourceTable table) => new(TableText.Write(table.Headings, table.Rows), table.Rows.Count, table.RefusedCount, table.Refused, table.Unread);
}
