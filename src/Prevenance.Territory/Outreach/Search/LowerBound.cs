namespace Prevenance.Territory.Outreach.Search;

/// <summary>
/// What no plan can go below: each area may be served by none or by several places, at a price for each area that is raised where none serves it
/// and lowered where several do (Lagrangian relaxation, subgradient steps that are halved, from the best prices so far, when they bring nothing). The
/// places that the best prices choose each time are good starts for a search.
/// </summary>
internal sealed class LowerBound
{
    private const int MostSteps = 1500;
    private const int MostStalls = 15;
    private const double FirstStep = 2;
    private const double LastStep = 1e-5;

    private readonly CostMatrix costs;
    private readonly int sites;
    private double[] prices;
    private readonly double[] savings;
    private readonly int[] served;

    private LowerBound(CostMatrix costs, IReadOnlyList<int> plan)
    {
        (this.costs, sites) = (costs, plan.Count);
        (prices, savings, served) = (new Substitution(costs, plan).SecondCosts, new double[costs.Places], new int[costs.Areas]);
    }

    /// <param name="costs">What pairs cost.</param>
    /// <param name="plan">The best plan found so far: prices begin at its own, and steps aim at its cost.</param>
    /// <returns>The bound, and the places that the best prices chose each time that steps were halved.</returns>
    public static (double Bound, IReadOnlyList<IReadOnlyList<int>> Starts) Of(CostMatrix costs, IReadOnlyList<int> plan) => new LowerBound(costs, plan).Climb(costs.Of(plan));

    private (double Bound, IReadOnlyList<IReadOnlyList<int>> Starts) Climb(double best)
    {
        var (bound, step, stalls) = (0.0, FirstStep, 0);
        (double[] highest, List<IReadOnlyList<int>> starts) = ([.. prices], []);
        for (var turn = 0; turn < MostSteps && step > LastStep && !IsClosed(bound, best); turn++)
        {
            var (value, chosen) = Relaxed();
            if (value > bound * (1 + 1e-9))
                (bound, stalls, highest) = (value, 0, [.. prices]);
            else if (++stalls == MostStalls)
            {
                (step, stalls, prices) = (step / 2, 0, [.. highest]);
                (value, chosen) = Relaxed();
                starts.Add(chosen);
            }
            if (!Step(chosen, step * (best - value)))
                break;
        }
        return (costs.IsWhole ? Math.Ceiling(bound - 1e-6) : bound, starts);
    }

    private bool IsClosed(double bound, double best) => costs.IsWhole ? best - bound < 1 - 1e-6 : best - bound <= 1e-9 * Math.Max(1, best);

    private (double Value, int[] Chosen) Relaxed()
    {
        for (var place = 0; place < costs.Places; place++)
        {
            var (saved, of) = (0.0, 0);
            foreach (var cost in costs.Of(place))
                saved += Math.Min(0, cost - prices[of++]);
            savings[place] = saved;
        }
        int[] chosen = [.. Enumerable.Range(0, costs.Places).OrderBy(place => savings[place]).Take(sites)];
        return (prices.Sum() + chosen.Sum(place => savings[place]), chosen);
    }

    /// <returns>Whether any price moves: where each area is served once, the bound is the cost of a plan.</returns>
    private bool Step(int[] chosen, double distance)
    {
        Array.Fill(served, 1);
        foreach (var place in chosen)
        {
            var of = costs.Of(place);
            for (var area = 0; area < of.Length; area++)
                served[area] -= of[area] < prices[area] ? 1 : 0;
        }
        var length = served.Sum(count => count * count);
        for (var area = 0; area < costs.Areas && length > 0; area++)
            prices[area] += distance * served[area] / length;
        return length > 0;
    }
}
