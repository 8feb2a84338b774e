using Prevenance.Territory.Statistics;
using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Needs;

/// <summary>
/// Rights about to break, by area and month, as they may be shown: whole numbers of households, small ones hidden with what would give them back, and
/// one pattern for ends and falls and for every month. It was held to its audit, or there is none.
/// </summary>
public sealed class BreaksPublished
{
    /// <summary>Nineteen times out of twenty.</summary>
    private const double Sampling = 1.959963984540054;

    private readonly IReadOnlyDictionary<string, AreaSums> sums;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others;
    private readonly Dictionary<string, int> lineOf;
    private readonly HashSet<TableCell> hidden;

    private BreaksPublished(IReadOnlyDictionary<string, AreaSums> sums, IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others, IReadOnlyList<string> areas, SuppressionPattern pattern)
    {
        (this.sums, this.others, Areas, Pattern) = (sums, others, areas, pattern);
        lineOf = areas.Index().ToDictionary(area => area.Item, area => area.Index);
        hidden = [.. pattern.Hidden];
    }

    /// <summary>The areas, by code.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>What is hidden.</summary>
    public SuppressionPattern Pattern { get; }

    /// <param name="calibrations">The sums of each area, for the calibration that is told and for others that meet the same counts.</param>
    /// <param name="before">What an earlier release hid: it stays hidden.</param>
    /// <exception cref="RefusalException">The pattern does not pass its audit: nothing is published.</exception>
    public static BreaksPublished Of(IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> calibrations, IReadOnlyList<TableCell>? before = null)
    {
        var sums = calibrations[0];
        List<string> areas = [.. sums.Keys];
        var shape = TableShape.Of([.. areas.Select(area => (area, (IReadOnlyList<string>)[]))], sums.Values.First().Ending.Length);
        // Other calibrations are told as a band: they are as many tables, and hide the same cells.
        var pattern = SuppressionPattern.Of([.. from calibration in calibrations
                                                from of in new Func<AreaSums, double[]>[] { area => area.Ending, area => area.Falling }
                                                select CountTable.Of(shape, [.. areas.Select(area => (IReadOnlyList<long>)[.. of(calibration.GetValueOrDefault(area) ?? AreaSums.Over(shape.Columns + 1)).Select(Whole)])])], before: before);
        return new BreaksPublished(sums, [.. calibrations.Skip(1)], areas, pattern);
    }

    /// <summary>Households that lose a right in whole (or else a part of one) in a month; nothing where it is hidden.</summary>
    /// <param name="area">The area.</param>
    /// <param name="month">Its rank, from the second month.</param>
    /// <param name="isEnding">In whole.</param>
    public BreakCount? Of(string area, int month, bool isEnding) => Count([area], lineOf[area], month, isEnding);

    /// <summary>The same in all areas together.</summary>
    /// <param name="month">Its rank, from the second month.</param>
    /// <param name="isEnding">In whole.</param>
    public BreakCount? OfAll(int month, bool isEnding) => Count(Areas, Areas.Count, month, isEnding);

    /// <summary>A sum is that of the whole numbers that are shown, and so are its bands, so that it adds up and lies within them.</summary>
    private BreakCount? Count(IReadOnlyList<string> of, int line, int month, bool isEnding)
    {
        if (hidden.Contains(new TableCell(line, month)))
            return null;
        var count = of.Sum(area => Whole(Counts(sums[area])[month]));
        var error = Sampling * Math.Sqrt(of.Sum(area => (isEnding ? sums[area].EndingSquares : sums[area].FallingSquares)[month]));
        var band = others.Where(other => of.Any(other.ContainsKey)).Select(other => of.Where(other.ContainsKey).Sum(area => Whole(Counts(other[area])[month])))
            .Aggregate(new Interval(count, count), (hull, value) => hull.Hull(new Interval(value, value)));
        return new BreakCount(count, new Interval(Math.Max(0, count - error), count + error), others.Count == 0 ? null : band);

        double[] Counts(AreaSums sums) => isEnding ? sums.Ending : sums.Falling;
    }

    private static long Whole(double count) => (long)Math.Round(count);
}

/// <summary>How many households, and how sure that is.</summary>
/// <param name="Count">A whole number of households.</param>
/// <param name="Sampling">What other draws of as many households would give, nineteen times out of twenty: Poisson bootstraps, in closed form.</param>
/// <param name="Calibration">What other calibrations to the same counts give; nothing where none was made.</param>
public sealed record BreakCount(long Count, Interval Sampling, Interval? Calibration);
