namespace Prevenance.Territory.Outreach;

/// <summary>What each pair of an area and a place costs, people counted: a plan costs the sum over areas of their cheapest pair.</summary>
internal sealed class CostMatrix
{
    private readonly double[] costs;

    private CostMatrix(int areas, int places, double[] costs) => (Areas, Places, this.costs) = (areas, places, costs);

    public int Areas { get; }

    public int Places { get; }

    /// <summary>Whether every cost is a whole number: bounds may then be rounded up.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The costs of a place, by area.</summary>
    public ReadOnlySpan<double> Of(int place) => costs.AsSpan(place * Areas, Areas);

    public static CostMatrix Of(SiteProblem problem, Func<double, double> weigh)
    {
        var (areas, places) = (problem.Ways.Origins, problem.Ways.Destinations);
        var costs = new double[areas * places];
        for (var place = 0; place < places; place++)
        {
            for (var area = 0; area < areas; area++)
                costs[(place * areas) + area] = problem.Demand[area] * weigh(problem.Ways[area, place]);
        }
        return new CostMatrix(areas, places, costs) { IsWhole = costs.All(double.IsInteger) };
    }

    /// <summary>The same, where some places are not to be had.</summary>
    public CostMatrix Without(IEnumerable<int> places)
    {
        var left = (double[])costs.Clone();
        foreach (var place in places)
            left.AsSpan(place * Areas, Areas).Fill(double.PositiveInfinity);
        return new CostMatrix(Areas, Places, left) { IsWhole = IsWhole };
    }

    /// <summary>Lowers what areas pay to what a place costs them, where that is less.</summary>
    public void Lower(double[] paid, int place)
    {
        var of = Of(place);
        for (var area = 0; area < of.Length; area++)
            paid[area] = Math.Min(paid[area], of[area]);
    }

    /// <summary>What a plan costs.</summary>
    public double Of(IEnumerable<int> plan)
    {
        var paid = new double[Areas];
        Array.Fill(paid, double.PositiveInfinity);
        foreach (var place in plan)
            Lower(paid, place);
        return paid.Sum();
    }
}
