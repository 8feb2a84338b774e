using Prevenance.Territory.Access;

namespace Prevenance.Territory.Outreach;

/// <summary>What a plan means for people, whatever it was sought for.</summary>
/// <param name="Sites">The places that are open, by rank.</param>
/// <param name="TotalWay">The ways of everybody to the nearest site, summed.</param>
/// <param name="MeanWay">Of one person.</param>
/// <param name="WithinReach">How many people live within reach of a site.</param>
/// <param name="FarthestWay">The way of those who live furthest.</param>
/// <param name="WorstTenthWay">The mean way of the tenth of people who have the longest.</param>
/// <param name="Ways">The way from each area to the nearest site.</param>
public sealed record SitePlan(IReadOnlyList<int> Sites, double TotalWay, double MeanWay, double WithinReach, double FarthestWay, double WorstTenthWay, IReadOnlyList<double> Ways)
{
    /// <param name="problem">Areas and places.</param>
    /// <param name="sites">The places that are open.</param>
    /// <param name="reach">What is called within reach, in the measure of the problem.</param>
    public static SitePlan Of(SiteProblem problem, IReadOnlyList<int> sites, double reach)
    {
        double[] ways = [.. problem.Demand.Select((_, area) => sites.Min(site => problem.Ways[area, site]))];
        var counted = ways.Zip(problem.Demand).Where(one => one.Second > 0).ToList();
        var total = counted.Sum(one => one.First * one.Second);
        return new SitePlan(
            sites,
            total,
            total / problem.People,
            counted.Where(one => one.First <= reach).Sum(one => one.Second),
            counted.Max(one => one.First),
            // The worst served are those who have least, and here the least is the longest way.
            0 - Equity.Of(counted.Select(one => (-one.First, one.Second)))!.WorstTenth,
            ways);
    }

    /// <summary>Who would have a shorter way than with another plan, and who a longer one.</summary>
    public (double Nearer, double Farther) Against(SitePlan other, IReadOnlyList<double> demand) => (
        demand.Where((_, area) => Ways[area] < other.Ways[area]).Sum(),
        demand.Where((_, area) => Ways[area] > other.Ways[area]).Sum());

    /// <summary>How many of its sites another plan has not.</summary>
    public int ChangesFrom(SitePlan other) => Sites.Except(other.Sites).Count();
}
