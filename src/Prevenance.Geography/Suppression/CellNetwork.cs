namespace Prevenance.Geography.Suppression;

/// <summary>
/// A table as a network: each cell is an arc, each sum that must come out is a node where as much comes in as goes out. An area gives its cells to
/// the columns of its group, groups give theirs to wider ones, and what all columns get goes back as sums. So whatever the sums leave open is what
/// can flow around: no linear program is needed, and whole numbers stay whole.
/// </summary>
internal static class CellNetwork
{
    /// <summary>Where the arc of each cell comes from and goes to, in the order of <see cref="TableShape.Cells"/>, and how many nodes there are.</summary>
    public static ((int From, int To)[] Arcs, int Nodes) Of(TableShape shape)
    {
        var (arcs, end) = (new List<(int, int)>(), shape.Areas + ((shape.Lines.Count - shape.Areas) * (shape.Columns + 1)));
        foreach (var (line, column) in shape.Cells)
        {
            var (from, to) = (NodeOf(line, column), shape.Lines[line].Parent is { } parent ? NodeOf(parent, column) : end);
            arcs.Add(column < shape.Columns ? (from, to) : (to, from));
        }
        return ([.. arcs], end + 1);

        int NodeOf(int line, int column) => line < shape.Areas ? line : shape.Areas + ((line - shape.Areas) * (shape.Columns + 1)) + column;
    }
}
