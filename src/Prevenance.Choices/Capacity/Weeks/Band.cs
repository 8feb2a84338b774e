using MathNet.Numerics.Statistics;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>Between what and what a figure lies, nine times out of ten, over the ways in which things may go.</summary>
internal static class Band
{
    private const double LowestKept = 0.05;
    private const double HighestKept = 0.95;

    /// <returns>Nothing where there is no value; without an upper end where it has none.</returns>
    public static Interval? Of(IEnumerable<double?> values)
    {
        double[] sorted = [.. values.Where(value => value is not null).Select(value => value!.Value).Order()];
        return sorted.Length == 0 ? null : new Interval(At(sorted, LowestKept), At(sorted, HighestKept));
    }

    /// <summary>Between two values, one of which may have no end, the library's quantile is no number.</summary>
    private static double At(double[] sorted, double share) =>
        double.IsInfinity(sorted[^1]) ? sorted[(int)Math.Round(share * (sorted.Length - 1))] : SortedArrayStatistics.Quantile(sorted, share);
}
