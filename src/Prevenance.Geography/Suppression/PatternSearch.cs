namespace Prevenance.Geography.Suppression;

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
    private long audited;

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

    /// <summary>
    /// Shows again what need not be hidden, the largest counts first: each cell is tried without it, and what that exposes is hidden by other circles
    /// where they cost less.
    /// </summary>
    /// <param name="small">What stays hidden whatever happens.</param>
    /// <param name="patience">How many times a hidden cell may be audited.</param>
    /// <returns>Whether no cell is left whose trial would bring anything.</returns>
    public bool Tighten(HashSet<TableCell> small, long patience)
    {
        audited = 0;
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            foreach (var rank in hidden.Where(rank => !small.Contains(cells[rank])).OrderByDescending(Cost).ToList())
            {
                if (audited >= patience)
                    return false;
                isBetter |= hidden.Contains(rank) && IsBetterWithout(rank, small);
            }
        }
        return true;
    }

    private bool IsBetterWithout(int rank, HashSet<TableCell> small)
    {
        var before = hidden.ToList();
        hidden.Remove(rank);
        // What was hidden for others, and is exposed itself, serves them no more.
        while (hidden.RemoveWhere(Exposed().Where(cell => !small.Contains(cell)).Select(cell => rankOf[cell]).ToHashSet().Contains) > 0)
        {
        }
        if (Exposed().All(cell => HideCircle(rankOf[cell], rank)) && hidden.Sum(Cost) < before.Sum(Cost))
            return true;
        hidden.Clear();
        hidden.UnionWith(before);
        return false;
    }

    private List<TableCell> Exposed()
    {
        audited += (long)hidden.Count * tables.Count;
        return [.. tables.SelectMany(table => Audit.Exposed(table, Hidden, threshold)).Distinct()];
    }

    /// <returns>Whether there is a circle through the cell without the other.</returns>
    private bool HideCircle(int rank, int without)
    {
        var circle = CircleThrough(rank, without);
        hidden.UnionWith(circle);
        return circle.Count > 0;
    }

    /// <summary>What is lost when a cell is hidden: all that it counts, and one, so that of two ways that hide nothing the shorter is taken.</summary>
    private long Cost(int rank) => 1 + tables.Sum(table => table[cells[rank]]);

    /// <summary>
    /// The cheapest circle through a cell, which another must not be part of. With nothing left out there always is one: an area's cell, the sum of its
    /// column, the sum of all and the sum of the area may all grow together.
    /// </summary>
    private List<int> CircleThrough(int rank, int without = -1)
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
                if (cell == rank || cell == without || sum >= cost[reached])
                    continue;
                (cost[reached], cameBy[reached]) = (sum, cell);
                queue.Enqueue(reached, sum);
            }
        }
        if (cost[to] == long.MaxValue)
            return [];
        List<int> circle = [rank];
        for (var node = to; node != from; node = arcs[cameBy[node]].To == node ? arcs[cameBy[node]].From : arcs[cameBy[node]].To)
            circle.Add(cameBy[node]);
        return circle;
    }
}
