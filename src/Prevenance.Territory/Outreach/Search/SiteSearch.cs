namespace Prevenance.Territory.Outreach.Search;

/// <summary>Looks for a plan of least cost from several seeded starts, and for what no plan can go below.</summary>
internal static class SiteSearch
{
    /// <summary>How many starts, one of which takes places greedily.</summary>
    public const int UsualStarts = 20;

    /// <summary>Of how many sites two are closed in turn, where others are sought.</summary>
    private const int MostClosed = 10;

    private const int Seed = 20_261_128;

    public static FoundPlan Least(CostMatrix costs, int sites, int starts = UsualStarts)
    {
        var chance = new Random(Seed);
        var best = new Substitution(costs, Greedy(costs, sites)).ToTheEnd();
        for (var start = 1; start < starts; start++)
        {
            int[] places = [.. Enumerable.Range(0, costs.Places)];
            chance.Shuffle(places);
            var other = new Substitution(costs, places.Take(sites)).ToTheEnd();
            best = other.Cost < best.Cost ? other : best;
        }
        var (bound, plan) = LowerBound.Of(costs, best.Plan);
        return new FoundPlan([.. plan.Order()], costs.Of(plan), bound);
    }

    /// <summary>The best plan found among those that share all but two sites with another at most: two of those that are easiest to do without are closed.</summary>
    public static IReadOnlyList<int> AwayFrom(CostMatrix costs, IReadOnlyList<int> plan)
    {
        var easiest = plan.OrderBy(place => costs.Of(plan.Where(other => other != place))).ThenBy(place => place).Take(MostClosed).ToList();
        var (best, least) = (plan, double.PositiveInfinity);
        foreach (var (one, other) in from one in easiest from other in easiest where one < other select (one, other))
        {
            var without = costs.Without([one, other]);
            // Two more are taken greedily, and then all may move.
            var found = new Substitution(without, Greedy(without, plan.Count, [.. plan.Where(place => place != one && place != other)])).ToTheEnd();
            if (found.Cost < least)
                (best, least) = ([.. found.Plan.Order()], found.Cost);
        }
        return best;
    }

    /// <summary>Takes one place after the other, each where it does most good.</summary>
    private static List<int> Greedy(CostMatrix costs, int sites, IReadOnlyList<int>? begun = null)
    {
        List<int> plan = [.. begun ?? []];
        var paid = new double[costs.Areas];
        Array.Fill(paid, double.MaxValue);
        foreach (var place in plan)
            costs.Lower(paid, place);
        while (plan.Count < sites)
        {
            var best = Enumerable.Range(0, costs.Places).Except(plan).MinBy(place => With(costs, paid, place));
            plan.Add(best);
            costs.Lower(paid, best);
        }
        return plan;
    }

    private static double With(CostMatrix costs, double[] paid, int place)
    {
        var (sum, area) = (0.0, 0);
        foreach (var cost in costs.Of(place))
            sum += Math.Min(paid[area++], cost);
        return sum;
    }
}

/// <summary>A plan, what it costs, and what no plan can go below.</summary>
internal sealed record FoundPlan(IReadOnlyList<int> Sites, double Cost, double Bound);
