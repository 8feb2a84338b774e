using Prevenance.Geography;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Reading;

/// <summary>Counts the areas that a table of figures has lines for.</summary>
internal static class CoverReader
{
    private const string Note = "note";

    /// <summary>The areas that a table has a line for.</summary>
    public static HashSet<string> Lines(SourceTable? table, SourceKind kind) => table is null ? [] : table.Rows.Select(row => table[row, kind.Key!]).ToHashSet(StringComparer.Ordinal);

    public static SourceCover? Read(SourceTable? table, SourceKind kind, IReadOnlyList<Iris> areas)
    {
        if (table is null)
            return null;
        var codes = areas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var figures = table.Headings.Where(column => column != kind.Key && column != Note).ToList();
        var lines = table.Rows.Where(row => codes.Contains(table[row, kind.Key!])).ToLookup(row => figures.Any(column => Cells.Number(table[row, column]) is not null));
        return new SourceCover(
            lines.Sum(group => group.Count()),
            lines[true].Count(),
            lines[false].GroupBy(row => table[row, Note]).OrderBy(same => same.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal));
    }
}
