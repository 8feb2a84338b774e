namespace Prevenance.Geography.Suppression;

/// <summary>
/// How much a hidden cell may differ from what it is while everything that is shown stays as it is: the most that can flow back through the other
/// hidden cells (shortest augmenting paths, Edmonds and Karp). A cell may grow without end, and shrink to nothing.
/// </summary>
internal sealed class HiddenFlow
{
    /// <summary>More than any table counts: what reaches it has no bound.</summary>
    public const long Endless = long.MaxValue / 4;

    private readonly (int From, int To)[] arcs;
    private readonly IReadOnlyList<int> hidden;
    private readonly Func<int, long> value;
    private readonly List<int>[] edgesOf;
    private readonly int[] target;
    private readonly long[] capacity;
    private readonly int[] cameBy;
    private readonly Queue<int> next = new();

    /// <param name="arcs">The network of the table.</param>
    /// <param name="nodes">How many nodes it has.</param>
    /// <param name="hidden">The cells that are hidden, by their rank.</param>
    /// <param name="value">What each cell counts.</param>
    public HiddenFlow((int From, int To)[] arcs, int nodes, IReadOnlyList<int> hidden, Func<int, long> value)
    {
        (this.arcs, this.hidden, this.value) = (arcs, hidden, value);
        (target, capacity, cameBy) = (new int[hidden.Count * 2], new long[hidden.Count * 2], new int[nodes]);
        edgesOf = new List<int>[nodes];
        foreach (var (place, cell) in hidden.Index())
        {
            // Two edges for a cell: along its arc it grows, against it it shrinks.
            (edgesOf[arcs[cell].From] ??= []).Add(2 * place);
            (edgesOf[arcs[cell].To] ??= []).Add((2 * place) + 1);
            (target[2 * place], target[(2 * place) + 1]) = (arcs[cell].To, arcs[cell].From);
        }
    }

    /// <summary>How much the cell at a place among the hidden ones may grow.</summary>
    /// <param name="place">Which of the hidden cells.</param>
    /// <param name="enough">Where counting stops: no more needs to be known.</param>
    public long Growth(int place, long enough = Endless) => Flow(arcs[hidden[place]].To, arcs[hidden[place]].From, place, enough);

    /// <summary>How much it may shrink.</summary>
    /// <inheritdoc cref="Growth"/>
    public long Shrinkage(int place, long enough = Endless)
    {
        var most = Math.Min(enough, value(hidden[place]));
        return Math.Min(most, Flow(arcs[hidden[place]].From, arcs[hidden[place]].To, place, most));
    }

    private long Flow(int from, int to, int without, long enough)
    {
        foreach (var (place, cell) in hidden.Index())
            (capacity[2 * place], capacity[(2 * place) + 1]) = (Endless, value(cell));
        (capacity[2 * without], capacity[(2 * without) + 1]) = (0, 0);
        var flow = 0L;
        while (flow < enough && Reaches(from, to))
        {
            var most = Endless;
            for (var at = to; at != from; at = target[cameBy[at] ^ 1])
                most = Math.Min(most, capacity[cameBy[at]]);
            if (most >= Endless)
                return Endless;
            for (var at = to; at != from; at = target[cameBy[at] ^ 1])
            {
                var edge = cameBy[at];
                capacity[edge] -= capacity[edge] >= Endless ? 0 : most;
                capacity[edge ^ 1] += capacity[edge ^ 1] >= Endless ? 0 : most;
            }
            flow += most;
        }
        return flow;
    }

    private bool Reaches(int from, int to)
    {
        Array.Fill(cameBy, -1);
        next.Clear();
        next.Enqueue(from);
        while (next.TryDequeue(out var node))
        {
            foreach (var edge in edgesOf[node] ?? [])
            {
                var reached = target[edge];
                if (capacity[edge] <= 0 || cameBy[reached] >= 0 || reached == from)
                    continue;
                cameBy[reached] = edge;
                if (reached == to)
                    return true;
                next.Enqueue(reached);
            }
        }
        return false;
    }
}
