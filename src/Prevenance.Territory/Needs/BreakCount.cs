using Prevenance.Territory.Statistics;

namespace Prevenance.Territory.Needs;

/// <summary>How many households, and how sure that is.</summary>
/// <param name="Count">A whole number of households.</param>
/// <param name="Sampling">
/// What other draws of as many households would give, nineteen times out of twenty: Poisson bootstraps, in closed form, by the spread of all the weights of
/// the area and not by those of the households that are counted, whose squares would be a second equation on what is hidden of a sum.
/// </param>
/// <param name="Calibration">What other calibrations to the same counts give; nothing where none was made.</param>
public sealed record BreakCount(long Count, Interval Sampling, Interval? Calibration)
{
    /// <summary>Nineteen times out of twenty.</summary>
    private const double Quantile = 1.959963984540054;

    /// <summary>A sum is that of the whole numbers that are shown, and so are its bands, so that it adds up and lies within them.</summary>
    /// <param name="sums">Of each area, what is told.</param>
    /// <param name="others">The same, for other calibrations.</param>
    /// <param name="of">The areas that are summed.</param>
    /// <param name="month">The month, by rank from the second.</param>
    /// <param name="counts">What is counted, by month.</param>
    internal static BreakCount Of(
        IReadOnlyDictionary<string, AreaSums> sums, IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others, IReadOnlyList<string> of, int month, Func<AreaSums, double[]> counts)
    {
        var count = CountIn(sums);
        var error = Quantile * Math.Sqrt(AreaSums.Spread(of.Select(area => sums[area])) * count);
        var band = others.Where(other => of.Any(other.ContainsKey)).Select(CountIn)
            .Aggregate(new Interval(count, count), (hull, value) => hull.Hull(new Interval(value, value)));
        return new BreakCount(count, new Interval(Math.Max(0, count - error), count + error), others.Count == 0 ? null : band);

        long CountIn(IReadOnlyDictionary<string, AreaSums> among) => of.Where(among.ContainsKey).Sum(area => Whole(counts(among[area])[month]));
    }

    /// <summary>Households are told in whole numbers.</summary>
    internal static long Whole(double count) => (long)Math.Round(count);
}
