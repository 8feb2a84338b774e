using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Inputs;

/// <summary>Counts that are about to be published, as a small file tells them.</summary>
/// <param name="Tables">One, or several of one shape: scenarios, months.</param>
/// <param name="Threshold">The smallest count that is shown.</param>
/// <param name="Before">What an earlier release hid.</param>
/// <param name="Patterns">What somebody means to hide: each is audited as it is.</param>
/// <param name="Columns">The names of categories; none where the file gives none.</param>
public sealed record SuppressionInput(
    IReadOnlyList<CountTable> Tables,
    long Threshold,
    IReadOnlyList<TableCell> Before,
    IReadOnlyList<IReadOnlyList<TableCell>> Patterns,
    IReadOnlyList<string> Columns)
{
    private const int MostTables = 100;

    /// <exception cref="RefusalException">Rows are not of one length, a count is no whole number, or a cell is named that there is not.</exception>
    public static SuppressionInput Read(InputFile file)
    {
        var tables = file.Find("tables")?.Items() ?? [file.Require("table")];
        if (tables.Count is 0 or > MostTables)
            throw file.Fault($"attendu : de 1 à {MostTables} tableaux", $"expected 1 to {MostTables} tables");
        var (rows, columns) = (tables[0].Items().Count, tables[0].Items() is [var first, ..] ? first.Items().Count : 0);
        if (rows == 0 || columns == 0)
            throw file.Fault("attendu : un tableau d’au moins une ligne et une colonne", "expected a table of at least one row and one column");
        var shape = TableShape.Of(Areas(file, rows), columns);
        return new SuppressionInput(
            [.. tables.Select(table => CountTable.Of(shape, Counts(table, rows, columns)))],
            file.Find("threshold")?.Count(least: 1) ?? FigureSummary.Threshold,
            Cells(file.Find("hidden"), shape),
            [.. (file.Find("patterns")?.Items() ?? []).Select(pattern => Cells(pattern, shape))],
            Names(file.Find("columns"), columns));
    }

    private static List<(string Name, IReadOnlyList<string> Groups)> Areas(InputFile file, int rows)
    {
        var names = Names(file.Find("rows"), rows);
        var groups = file.Find("groups")?.Items();
        if (groups is not null && groups.Count != rows)
            throw file.Fault($"« groups » : attendu, un groupe ou une liste de groupes pour chacune des {rows} lignes", $"'groups': expected a group, or a list of groups, for each of the {rows} rows");
        return [.. Enumerable.Range(0, rows).Select(row => (
            names.Count > 0 ? names[row] : $"{row}",
            (IReadOnlyList<string>)(groups is null ? [] : groups[row].IsList ? [.. groups[row].Items().Select(group => group.Word())] : [groups[row].Word()])))];
    }

    private static List<IReadOnlyList<long>> Counts(InputFile table, int rows, int columns)
    {
        var counts = table.Matrix(rows, columns, least: 0);
        return counts.All(row => row.All(count => double.IsInteger(count) && count <= int.MaxValue))
            ? [.. counts.Select(row => (IReadOnlyList<long>)[.. row.Select(count => (long)count)])]
            : throw table.Fault("attendu : des nombres entiers", "expected whole numbers");
    }

    /// <summary>Line and column, from zero; the line after the areas is that of the first group, or of all, and the last column that of sums.</summary>
    private static List<TableCell> Cells(InputFile? cells, TableShape shape)
    {
        var read = new List<TableCell>();
        foreach (var cell in cells?.Items() ?? [])
        {
            var one = cell.Items() is [var line, var column]
                ? new TableCell(line.Count(0, shape.Lines.Count - 1), column.Count(0, shape.Columns))
                : throw cell.Fault("attendu : une ligne et une colonne, comme [1, 2]", "expected a line and a column, such as [1, 2]");
            // Twice the same cell would seem to have another to move against.
            if (read.Contains(one))
                throw cell.Fault("cette case s’y trouve deux fois", "this cell is there twice");
            read.Add(one);
        }
        return read;
    }

    private static IReadOnlyList<string> Names(InputFile? names, int count)
    {
        IReadOnlyList<string> read = [.. (names?.Items() ?? []).Select(name => name.Word())];
        return read.Count == 0 || read.Count == count ? read : throw names!.Fault($"attendu : {count} noms", $"expected {count} names");
    }
}
