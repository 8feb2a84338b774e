namespace Prevenance.Territory.Suppression;

/// <summary>
/// Looks for cells to hide beside small ones. A small cell is safe when it stands on a circle of hidden cells around which the threshold can flow:
/// those along the way may be more, those against it less, and no sum moves. The cheapest circle is a shortest path from one end of the cell
/// to the other, on which what is hidden already costs nothing.
/// </summary>
internal sealed class PatternSearch
{
    private readonly IReadOnlyList<CountTable> tables;
    private readonly long threshold;
    private readonly TableCell[] cells;
    private readonly (int From, int To)[] arcs;
    private readonly List<(int Cell, bool Grows)>[] steps;
    private readonly Dictionary<TableCell, int> rankOf;
    private readonly SortedSet<int> hidden = [];
    private readonly HashSet<int> safe = [];

    public PatternSearch(IReadOnlyList<CountTable> tables, long threshold)
    {
        (this.tables, this.threshold) = (tables, threshold);
        var shape = tables[0].Shape;
        cells = [.. shape.Cells];
        rankOf = cells.Index().ToDictionary(one => one.Item, one => one.Index);
        (arcs, var nodes) = CellNetwork.Of(shape);
        steps = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, bool)>())];
        foreach (var (rank, (from, to)) in arcs.Index())
        {
            steps[from].Add((rank, true));
            // A cell can give the threshold away only where it counts as much, in every table.
            if (tables.All(table => table[cells[rank]] >= threshold))
                steps[to].Add((rank, false));
        }
    }

    /// <summary>What is hidden, by line and column.</summary>
    public IReadOnlyList<TableCell> Hidden => [.. hidden.Select(rank => cells[rank])];

    public void Hide(TableCell cell) => hidden.Add(rankOf[cell]);

    /// <summary>Hides the cheapest circle through a cell, unless it stands on one already.</summary>
    public void Protect(TableCell cell)
    {
        var rank = rankOf[cell];
        if (safe.Contains(rank))
            return;
        foreach (var step in CircleThrough(rank))
        {
            hidden.Add(step);
            safe.Add(step);
        }
    }

    /// <summary>Shows again what is hidden for nothing, the largest counts first: each is tried without it.</summary>
    /// <param name="small">What stays hidden whatever happens.</param>
    /// <param name="patience">How many trials at most.</param>
    /// <returns>Whether every cell was tried.</returns>
    public bool Tighten(HashSet<TableCell> small, int patience)
    {
        var tried = hidden.Where(rank => !small.Contains(cells[rank])).OrderByDescending(Cost).ToList();
        foreach (var rank in tried.Take(patience))
        {
            hidden.Remove(rank);
            if (tables.Any(table => Audit.Exposed(table, Hidden, threshold).Any()))
                hidden.Add(rank);
        }
        return tried.Count <= patience;
    }

    /// <summary>What is lost when a cell is hidden: all that it counts, and one, so that of two ways that hide nothing the shorter is taken.</summary>
    private long Cost(int rank) => 1 + tables.Sum(table => table[cells[rank]]);

    /// <summary>
    /// There always is one: an area's cell, the sum of its column, the sum of all and the sum of the area may all grow together.
    /// </summary>
    private List<int> CircleThrough(int rank)
    {
        var (from, to) = (arcs[rank].To, arcs[rank].From);
        var (cost, cameBy, queue) = (new long[steps.Length], new int[steps.Length], new PriorityQueue<int, long>());
        Array.Fill(cost, long.MaxValue);
        cost[from] = 0;
        queue.Enqueue(from, 0);
        while (queue.TryDequeue(out var node, out var spent) && node != to)
        {
            foreach (var (cell, grows) in spent > cost[node] ? [] : steps[node])
            {
                var reached = grows ? arcs[cell].To : arcs[cell].From;
                var sum = spent + (hidden.Contains(cell) ? 0 : Cost(cell));
                if (cell == rank || sum >= cost[reached])
                    continue;
                (cost[reached], cameBy[reached]) = (sum, cell);
                queue.Enqueue(reached, sum);
            }
        }
        List<int> circle = [rank];
        for (var node = to; node != from; node = arcs[cameBy[node]].To == node ? arcs[cameBy[node]].From : arcs[cameBy[node]].To)
            circle.Add(cameBy[node]);
        return circle;
    }
}
