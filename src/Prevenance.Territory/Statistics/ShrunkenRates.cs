namespace Prevenance.Territory.Statistics;

/// <summary>
/// Rates of areas, brought nearer to the rate of all of them the less they count (global empirical Bayes, Marshall 1991): on a map, chance in
/// small areas must not look like need. The rate as counted and its interval stand beside it.
/// </summary>
/// <param name="Mean">m: the rate of all areas together.</param>
/// <param name="Spread">A: how much areas differ beyond chance; zero where chance explains all.</param>
/// <param name="Rates">θ: of each area; nothing where nobody is counted.</param>
public sealed record ShrunkenRates(double Mean, double Spread, IReadOnlyList<double?> Rates)
{
    /// <param name="areas">Of each area, how many were found, and of how many.</param>
    /// <returns>Nothing where nobody is counted anywhere.</returns>
    public static ShrunkenRates? Of(IReadOnlyList<(double Count, double Of)> areas)
    {
        var counted = areas.Where(area => area.Of > 0).ToList();
        if (counted.Count == 0)
            return null;
        var all = counted.Sum(area => area.Of);
        var mean = counted.Sum(area => area.Count) / all;
        var seen = counted.Sum(area => area.Of * Math.Pow((area.Count / area.Of) - mean, 2)) / all;
        var spread = Math.Max(0, seen - (mean / (all / counted.Count)));
        return new ShrunkenRates(mean, spread, [.. areas.Select(area => area.Of > 0 ? Shrunken(area.Count / area.Of, area.Of) : (double?)null)]);

        double Shrunken(double rate, double of) => spread > 0 ? mean + (spread / (spread + (mean / of)) * (rate - mean)) : mean;
    }
}
