namespace Prevenance.Territory.Outreach.Search;

/// <summary>
/// Vertex substitution (Teitz and Bart 1968): one site at a time is moved to where it does most good, until no single move does any. What each move
/// would change is summed from the two nearest sites of each area (Whitaker 1983), one pass over areas a candidate.
/// </summary>
internal sealed class Substitution
{
    private readonly CostMatrix costs;
    private readonly int[] plan;
    private readonly int[] nearest;
    private readonly double[] first;
    private readonly double[] second;
    private readonly double[] lost;
    private readonly bool[] isOpen;

    public Substitution(CostMatrix costs, IEnumerable<int> start)
    {
        (this.costs, plan) = (costs, [.. start]);
        (nearest, first, second, lost, isOpen) = (new int[costs.Areas], new double[costs.Areas], new double[costs.Areas], new double[plan.Length], new bool[costs.Places]);
        foreach (var place in plan)
            isOpen[place] = true;
        Measure();
    }

    public IReadOnlyList<int> Plan => plan;

    public double Cost => first.Sum();

    /// <summary>What each area would pay if its nearest site closed; what it pays, where there is but one.</summary>
    public double[] SecondCosts => [.. second.Select((cost, area) => double.IsFinite(cost) ? cost : first[area])];

    /// <summary>Moves until no single move does any good.</summary>
    public Substitution ToTheEnd()
    {
        while (Move())
        {
        }
        return this;
    }

    /// <summary>Makes the best single move.</summary>
    /// <returns>Whether there was one that did any good.</returns>
    public bool Move()
    {
        var (best, opened, closed) = (-1e-9 * Math.Max(1, Math.Abs(Cost)), -1, -1);
        for (var place = 0; place < costs.Places; place++)
        {
            if (isOpen[place])
                continue;
            var (change, leaving) = Change(place);
            if (change < best)
                (best, opened, closed) = (change, place, leaving);
        }
        if (opened < 0)
            return false;
        (isOpen[plan[closed]], isOpen[opened], plan[closed]) = (false, true, opened);
        Measure();
        return true;
    }

    /// <summary>What opening a place would change, with the best site to close for it.</summary>
    private (double Change, int Leaving) Change(int place)
    {
        Array.Clear(lost);
        var gained = 0.0;
        var of = costs.Of(place);
        for (var area = 0; area < of.Length; area++)
        {
            var cost = of[area];
            if (cost < first[area])
                gained += cost - first[area];
            else
                lost[nearest[area]] += Math.Min(cost, second[area]) - first[area];
        }
        var leaving = 0;
        for (var site = 1; site < lost.Length; site++)
        {
            if (lost[site] < lost[leaving])
                leaving = site;
        }
        return (gained + lost[leaving], leaving);
    }

    private void Measure()
    {
        Array.Fill(first, double.PositiveInfinity);
        Array.Fill(second, double.PositiveInfinity);
        foreach (var (site, place) in plan.Index())
        {
            var of = costs.Of(place);
            for (var area = 0; area < of.Length; area++)
            {
                if (of[area] < first[area])
                    (nearest[area], second[area], first[area]) = (site, first[area], of[area]);
                else if (of[area] < second[area])
                    second[area] = of[area];
            }
        }
    }
}
