using MathNet.Numerics.Distributions;

namespace Prevenance.Territory.Statistics;

/// <summary>Between what and what a rate lies, when so many of so many were counted (Wilson 1927): right for small numbers too, and never below zero or above one.</summary>
public static class RateInterval
{
    /// <param name="count">How many were found.</param>
    /// <param name="of">Of how many, at least one.</param>
    /// <param name="level">How sure the interval is.</param>
    public static Interval Wilson(double count, double of, double level = Interval.UsualLevel)
    {
        var (z, rate) = (Normal.InvCDF(0, 1, (1 + level) / 2), count / of);
        var middle = (rate + (z * z / (2 * of))) / (1 + (z * z / of));
        var half = z / (1 + (z * z / of)) * Math.Sqrt((rate * (1 - rate) / of) + (z * z / (4 * of * of)));
        // All or none of them leave no doubt on one side, but for rounding.
        return new Interval(count > 0 ? middle - half : 0, count < of ? middle + half : 1);
    }
}
