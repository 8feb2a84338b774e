using Prevenance.Geography;
using Prevenance.Territory.Raking;

namespace Prevenance.Territory.Calibration;

/// <summary>The households of an area, and how near they come to what the CAF publishes of it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Households">The candidates that stand for its households, by rank among those who receive something; one may be there twice.</param>
/// <param name="Weights">How many each stands for.</param>
/// <param name="Margins">Each count that is published, and what weights make of it.</param>
/// <param name="Trimmed">The share of weights that stand at a bound.</param>
internal sealed record AreaCalibration(Iris Area, IReadOnlyList<int> Households, IReadOnlyList<double> Weights, IReadOnlyList<(CafMargin Margin, RakedMargin Fit)> Margins, double Trimmed)
{
    /// <summary>How near a published count must be met for its area to be named: one in a thousand.</summary>
    public const double Tolerance = 1e-3;

    /// <summary>How many times as many households are drawn at most where a count is not met.</summary>
    private const int MostMore = 8;

    /// <summary>Fewer households than that leave too little room to meet twenty counts.</summary>
    private const int FewestHouseholds = 150;

    /// <summary>How far from alike the chances of candidates may be: a household of a rare kind may stand for many of its kind.</summary>
    private const double FarEnough = 1e6;

    /// <summary>Whether all that weights were brought to is met.</summary>
    public bool IsMet => Margins.All(one => !one.Margin.IsRaked || one.Fit.Error <= Tolerance);

    /// <summary>Draws the households of an area in proportion to weights that meet its counts, then brings those that were drawn to the same counts within bounds.</summary>
    /// <param name="area">The area.</param>
    /// <param name="published">What is published of it; a blank is not there.</param>
    /// <param name="counts">Of each candidate, how much it counts towards each margin.</param>
    /// <param name="each">How many recipients a household stands for, about.</param>
    /// <param name="seed">The same seed draws the same households.</param>
    public static AreaCalibration Of(Iris area, IReadOnlyList<(CafMargin Margin, double Target)> published, IReadOnlyList<IReadOnlyDictionary<CafMargin, double>> counts, double each, int seed)
    {
        var raked = published.Where(one => one.Margin.IsRaked).ToList();
        double[] targets = [.. raked.Select(one => one.Target)];
        (int Margin, double Amount)[][] rows = [.. counts.Select(household => ((int, double)[])[.. raked.Select((one, rank) => (rank, household[one.Margin])).Where(one => one.Item2 > 0)])];
        var all = published.Single(one => one.Margin.Column == "a").Target;
        var free = new BoundedRaking(rows, targets, all / rows.Length, FarEnough).Weights();
        var (start, count) = (new Random(unchecked((seed * 31) + Stable(area.Code))).NextDouble(), Math.Max(FewestHouseholds, (int)Math.Ceiling(all / each)));
        var calibrated = WithDrawn(count);
        // A count of five among two thousand may have drawn nobody: more are drawn.
        for (var more = 2; more <= MostMore && !calibrated.IsMet; more *= 2)
            calibrated = WithDrawn(count * more);
        return calibrated;

        AreaCalibration WithDrawn(int households)
        {
            var drawn = Drawn(free, households, start);
            var first = all / drawn.Count;
            var weights = new BoundedRaking([.. drawn.Select(household => rows[household])], targets, first, RakedWeights.UsualBound).Weights();
            return new AreaCalibration(
                area,
                drawn,
                weights,
                [.. published.Select(one => (one.Margin, new RakedMargin(one.Margin.Column, one.Target, drawn.Zip(weights, (household, weight) => counts[household][one.Margin] * weight).Sum())))],
                weights.Count(weight => weight <= first / RakedWeights.UsualBound || weight >= first * RakedWeights.UsualBound) / (double)weights.Length);
        }
    }

    /// <summary>Systematic: every so many of the weight, one household.</summary>
    private static List<int> Drawn(double[] weights, int count, double start)
    {
        var (drawn, step, passed) = (new List<int>(count), weights.Sum() / count, 0.0);
        for (var household = 0; household < weights.Length; household++)
        {
            passed += weights[household];
            while (drawn.Count < count && passed > (drawn.Count + start) * step)
                drawn.Add(household);
        }
        return drawn;
    }

    /// <summary>The same number for the same code on every machine.</summary>
    private static int Stable(string code) => code.Aggregate(17, (hash, sign) => unchecked((hash * 31) + sign));
}
