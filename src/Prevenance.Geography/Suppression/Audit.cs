namespace Prevenance.Geography.Suppression;

/// <summary>Holds a table that is about to be published to what a reader could work out of the cells that it hides.</summary>
public static class Audit
{
    /// <summary>Between what and what each hidden cell can be found to lie, in the order in which they are given.</summary>
    public static IReadOnlyList<CountRange> Ranges(CountTable table, IReadOnlyList<TableCell> hidden)
    {
        var flow = Flow(table, hidden);
        return
        [
            .. hidden.Select((cell, place) => new CountRange(
                table[cell] - flow.Shrinkage(place),
                flow.Growth(place) is < HiddenFlow.Endless and var growth ? table[cell] + growth : null)),
        ];
    }

    /// <summary>The hidden cells of which a reader could leave fewer than so many values open.</summary>
    /// <param name="table">What is published.</param>
    /// <param name="hidden">What of it is hidden.</param>
    /// <param name="threshold">How wide what is left open must be.</param>
    public static IEnumerable<TableCell> Exposed(CountTable table, IReadOnlyList<TableCell> hidden, long threshold)
    {
        var flow = Flow(table, hidden);
        return hidden.Where((_, place) => !IsWide(flow, place, threshold));
    }

    private static bool IsWide(HiddenFlow flow, int place, long threshold) =>
        flow.Growth(place, threshold) is var growth && (growth >= threshold || growth + flow.Shrinkage(place, threshold - growth) >= threshold);

    private static HiddenFlow Flow(CountTable table, IReadOnlyList<TableCell> hidden)
    {
        var shape = table.Shape;
        var (arcs, nodes) = CellNetwork.Of(shape);
        return new HiddenFlow(arcs, nodes, [.. hidden.Select(cell => RankOf(shape, cell))], rank => table[new TableCell(rank / (shape.Columns + 1), rank % (shape.Columns + 1))]);
    }

    private static int RankOf(TableShape shape, TableCell cell) => (cell.Line * (shape.Columns + 1)) + cell.Column;
}
