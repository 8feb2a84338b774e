namespace Prevenance.Geography.Suppression;

/// <summary>
/// Counts of areas by category, with every sum that is published with them: of each area, of groups of areas (IRIS, their groups, communes) and of
/// all. Sums are cells like the others: they too may be small, and they too may have to be hidden.
/// </summary>
public sealed class CountTable
{
    /// <summary>A table of ten thousand areas has as many lines.</summary>
    private const int MostCells = 200_000;

    private readonly long[,] counts;

    private CountTable(TableShape shape, long[,] counts) => (Shape, this.counts) = (shape, counts);

    public TableShape Shape { get; }

    public long this[TableCell cell] => counts[cell.Line, cell.Column];

    /// <summary>A table of a shape, with its sums worked out.</summary>
    /// <param name="shape">Its lines and columns.</param>
    /// <param name="counts">A row for each area, in the order of the shape, without sums; not less than zero.</param>
    /// <exception cref="RefusalException">A count is less than zero, or there are too many cells.</exception>
    public static CountTable Of(TableShape shape, IReadOnlyList<IReadOnlyList<long>> counts)
    {
        if ((long)shape.Lines.Count * (shape.Columns + 1) > MostCells)
            throw new RefusalException(Text.Of($"ce tableau a plus de {MostCells} cases, sommes comprises", $"this table has more than {MostCells} cells, sums included"));
        if (counts.Any(row => row.Any(count => count < 0)))
            throw new RefusalException(new Text("un effectif ne peut pas être négatif", "a count cannot be less than zero"));
        var all = new long[shape.Lines.Count, shape.Columns + 1];
        foreach (var (line, row) in counts.Index())
        {
            for (int? at = line; at is { } summed; at = shape.Lines[summed].Parent)
            {
                foreach (var (column, count) in row.Index())
                {
                    all[summed, column] += count;
                    all[summed, shape.Columns] += count;
                }
            }
        }
        return new CountTable(shape, all);
    }
}
