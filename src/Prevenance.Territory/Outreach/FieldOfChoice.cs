using Prevenance.Territory.Outreach.Search;

namespace Prevenance.Territory.Outreach;

/// <summary>Several answers side by side, that of today among them, in an order that says nothing of their worth.</summary>
public static class FieldOfChoice
{
    /// <summary>How near the shortest ways a plan that changes little must come: within a twentieth.</summary>
    public const double NearBest = 0.05;

    private const int StartsOfOneReach = 5;

    /// <param name="problem">Areas and places.</param>
    /// <param name="reach">What is called within reach, in the measure of the problem.</param>
    /// <param name="today">The sites of today; nothing where there are none, or nobody said.</param>
    /// <exception cref="RefusalException">There are fewer candidates than sites, or nobody to serve.</exception>
    public static IReadOnlyList<SiteChoice> Of(SiteProblem problem, double reach, IReadOnlyList<int>? today = null)
    {
        var costs = problem.Checked().Travel();
        var shortest = SiteSearch.Least(costs, problem.Sites);
        var nearest = SiteSearch.Least(problem.Beyond(reach), problem.Sites);
        var choices = new List<SiteChoice>();
        if (today is not null)
            choices.Add(new("today", new("aujourd’hui", "today"), Plan(today)));
        choices.Add(new("least-time", new("les chemins les plus courts en tout", "the shortest ways in all"), Plan(shortest.Sites), shortest.Cost, shortest.Bound));
        choices.Add(new("most-reached", new("le plus de foyers à portée", "most households within reach"), Plan(nearest.Sites), problem.People - nearest.Cost, problem.People - nearest.Bound));
        choices.Add(WorstServed(problem, Plan));
        if (today is not null)
            choices.Add(new("fewest-changes", Text.Of($"peu de changements, à {NearBest:p0} au plus des chemins les plus courts trouvés", $"few changes, within {NearBest:p0} of the shortest ways found"), Plan(FewChanges(costs, today, shortest))));
        if (problem.Sites >= 2 && problem.Ways.Destinations >= problem.Sites + 2)
            choices.Add(new("other-near-best", new("d’autres lieux, presque aussi proches : deux au moins diffèrent", "other places, almost as near: two at least differ"), Plan(SiteSearch.AwayFrom(costs, shortest.Sites)), null, null));
        return choices;

        SitePlan Plan(IReadOnlyList<int> sites) => SitePlan.Of(problem, sites, reach);
    }

    /// <summary>
    /// The longest way is made as short as can be found: the least reach within which everybody lives, sought by halving among the ways there are.
    /// </summary>
    private static SiteChoice WorstServed(SiteProblem problem, Func<IReadOnlyList<int>, SitePlan> plan)
    {
        var ways = Ways(problem);
        // Whatever is open, nobody lives nearer than to the nearest place there is.
        var bound = Enumerable.Range(0, problem.Ways.Origins).Where(area => problem.Demand[area] > 0).Max(area => problem.Ways.Nearest(area)!.Value);
        var (tooShort, enough) = (ways.IndexOf(bound) - 1, ways.Count - 1);
        IReadOnlyList<int> best = SiteSearch.Least(problem.Beyond(ways[^1]), problem.Sites, StartsOfOneReach).Sites;
        while (enough - tooShort > 1)
        {
            var middle = (tooShort + enough) / 2;
            var found = SiteSearch.Least(problem.Beyond(ways[middle]), problem.Sites, StartsOfOneReach);
            if (found.Cost == 0)
                (enough, best) = (middle, found.Sites);
            else
                tooShort = middle;
            if (found.Bound > 0)
                bound = Math.Max(bound, ways[middle + 1]);
        }
        var worst = plan(best);
        return new("worst-first", new("les plus mal servis d’abord : le plus long chemin raccourci", "worst served first: the longest way made shorter"), worst, worst.FarthestWay, bound);
    }

    private static List<double> Ways(SiteProblem problem) =>
    [
        .. (from area in Enumerable.Range(0, problem.Ways.Origins)
            where problem.Demand[area] > 0
            from place in Enumerable.Range(0, problem.Ways.Destinations)
            select problem.Ways[area, place]).Distinct().Order(),
    ];

    /// <summary>From the sites of today, one move after the other, each the best, until ways are short enough or no move shortens them.</summary>
    private static List<int> FewChanges(CostMatrix costs, IReadOnlyList<int> today, FoundPlan shortest)
    {
        var moved = new Substitution(costs, today);
        while (moved.Cost > shortest.Cost * (1 + NearBest) && moved.Move())
        {
        }
        return [.. moved.Plan.Order()];
    }
}
