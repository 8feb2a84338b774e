namespace Prevenance.Territory.Outreach.Search;

/// <summary>Looks for a plan of least cost from several seeded starts, and for what no plan can go below.</summary>
internal static class SiteSearch
{
    /// <summary>How many starts, one of which takes places greedily.</summary>
    public const int UsualStarts = 20;

    /// <summary>Of how many sites two are closed in turn, where others are sought.</summary>
    private const int MostClosed = 10;

    /// <summary>How many sites are moved anywhere at most, and how often: less often where there is much to try each time.</summary>
    private const int MostMoved = 6;
    private const long MostShaken = 500_000_000;
    private const long FewestShakes = 30;
    private const long MostShakes = 1000;
    private const int MostStalls = 200;

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
        var (bound, chosen) = LowerBound.Of(costs, best.Plan);
        best = chosen.Select(start => new Substitution(costs, start).ToTheEnd()).Append(best).MinBy(plan => plan.Cost)!;
        best = Shaken(costs, best, bound, chance, starts);
        return new FoundPlan([.. best.Plan.Order()], best.Cost, Math.Min(bound, best.Cost));
    }

    /// <summary>From the best plan some sites are moved anywhere and all may settle again, until the bound is reached or enough was tried.</summary>
    private static Substitution Shaken(CostMatrix costs, Substitution best, double bound, Random chance, int starts)
    {
        var shakes = Math.Clamp(MostShaken / ((long)costs.Areas * costs.Places), FewestShakes, MostShakes) * starts / UsualStarts;
        var moved = Math.Min(MostMoved, Math.Min(best.Plan.Count, costs.Places - best.Plan.Count));
        var stalls = 0;
        for (var shake = 0L; shake < shakes && stalls < MostStalls && moved > 0 && best.Cost > bound * (1 + 1e-9); shake++)
        {
            (int[] kept, int[] others) = ([.. best.Plan], [.. Enumerable.Range(0, costs.Places).Except(best.Plan)]);
            chance.Shuffle(kept);
            chance.Shuffle(others);
            var count = chance.Next(1, moved + 1);
            var other = new Substitution(costs, kept.Skip(count).Concat(others.Take(count))).ToTheEnd();
            stalls = other.Cost < best.Cost ? 0 : stalls + 1;
            best = other.Cost <= best.Cost ? other : best;
        }
        return best;
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
