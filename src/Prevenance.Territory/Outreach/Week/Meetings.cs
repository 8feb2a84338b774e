namespace Prevenance.Territory.Outreach.Week;

/// <summary>
/// Who goes where, once it is known how many can be met at each place: the least ways in all, by shortest paths that may send some elsewhere to make
/// room (successive shortest paths with potentials). People are whole, and so is the answer.
/// </summary>
internal sealed class Meetings
{
    private readonly WeekProblem problem;
    private readonly int areas;
    private readonly int places;
    private readonly int[] left;
    private readonly int[] room;
    private readonly double[] potential;
    private readonly double[] cost;
    private readonly int[] cameFrom;
    private readonly bool[] isDone;

    private Meetings(WeekProblem problem, IReadOnlyList<int> room)
    {
        this.problem = problem;
        (areas, places) = (problem.Minutes.Origins, problem.Minutes.Destinations);
        (left, this.room, Met) = ([.. problem.Demand], [.. room], new int[areas, places]);
        (potential, cost, cameFrom, isDone) = (new double[areas + places], new double[areas + places], new int[areas + places], new bool[areas + places]);
    }

    public int[,] Met { get; }

    public int Served { get; private set; }

    public double Way { get; private set; }

    /// <summary>The ways of those who are met, and what the others count for.</summary>
    public double Cost => Way + (problem.Penalty * (problem.Demand.Sum() - Served));

    /// <param name="problem">Areas and places.</param>
    /// <param name="room">How many can be met at each place.</param>
    /// <param name="most">How many can be met in all.</param>
    public static Meetings Of(WeekProblem problem, IReadOnlyList<int> room, int most = int.MaxValue)
    {
        var meetings = new Meetings(problem, room);
        while (meetings.Served < most && meetings.Send(most))
        {
        }
        return meetings;
    }

    /// <summary>Sends as many as the cheapest way allows.</summary>
    /// <returns>Whether there was a way that costs less than not being met.</returns>
    private bool Send(int most)
    {
        var (end, way) = Cheapest();
        if (end < 0 || way >= problem.Penalty)
            return false;
        var start = Start(end);
        var count = Math.Min(Math.Min(most - Served, room[end - areas]), left[start]);
        for (var at = end; cameFrom[at] >= 0; at = cameFrom[at])
            count = at < areas ? Math.Min(count, Met[at, cameFrom[at] - areas]) : count;
        for (var at = end; cameFrom[at] >= 0; at = cameFrom[at])
        {
            if (at < areas)
                Met[at, cameFrom[at] - areas] -= count;
            else
                Met[cameFrom[at], at - areas] += count;
        }
        left[start] -= count;
        room[end - areas] -= count;
        (Served, Way) = (Served + count, Way + (way * count));
        return true;
    }

    private int Start(int end)
    {
        while (cameFrom[end] >= 0)
            end = cameFrom[end];
        return end;
    }

    /// <summary>The nearest place with room from any area where somebody is left, by Dijkstra over ways that potentials make positive.</summary>
    private (int End, double Way) Cheapest()
    {
        Array.Fill(cost, double.PositiveInfinity);
        Array.Fill(cameFrom, -1);
        Array.Clear(isDone);
        for (var area = 0; area < areas; area++)
            cost[area] = left[area] > 0 ? -potential[area] : double.PositiveInfinity;
        for (var node = Next(); node >= 0; node = Next())
        {
            isDone[node] = true;
            for (var other = node < areas ? areas : 0; other < (node < areas ? areas + places : areas); other++)
                Reach(node, other);
        }
        var end = Enumerable.Range(areas, places).Where(place => room[place - areas] > 0 && double.IsFinite(cost[place])).OrderBy(place => cost[place] + potential[place]).FirstOrDefault(-1);
        var way = end < 0 ? 0 : cost[end] + potential[end];
        for (var node = 0; node < potential.Length; node++)
            potential[node] += double.IsFinite(cost[node]) ? cost[node] : 0;
        return (end, way);
    }

    private void Reach(int node, int other)
    {
        var (area, place) = node < areas ? (node, other - areas) : (other, node - areas);
        var minutes = problem.Minutes[area, place];
        if (isDone[other] || minutes > problem.Reach || (node >= areas && Met[area, place] == 0))
            return;
        var sum = cost[node] + (node < areas ? minutes : -minutes) + potential[node] - potential[other];
        if (sum < cost[other])
            (cost[other], cameFrom[other]) = (sum, node);
    }

    private int Next()
    {
        var next = -1;
        for (var node = 0; node < cost.Length; node++)
        {
            if (!isDone[node] && double.IsFinite(cost[node]) && (next < 0 || cost[node] < cost[next]))
                next = node;
        }
        return next;
    }
}
