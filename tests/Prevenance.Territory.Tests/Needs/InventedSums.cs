using Prevenance.Territory.Needs;

namespace Prevenance.Territory.Tests.Needs;

/// <summary>Areas A, B, C… of which households lose a right in whole in each of three months; each household stands for itself.</summary>
internal static class InventedSums
{
    public static SortedDictionary<string, AreaSums> Of(params (double, double, double)[] ending) => OverMonths(3, ending);

    /// <summary>The same, of which the first months alone are told.</summary>
    public static SortedDictionary<string, AreaSums> OverMonths(int months, params (double, double, double)[] ending) =>
        new(ending.Index().ToDictionary(area => $"{(char)('A' + area.Index)}", area => OfArea([.. new[] { area.Item.Item1, area.Item.Item2, area.Item.Item3 }.Take(months)])));

    private static AreaSums OfArea(double[] ending)
    {
        var sums = AreaSums.Over(ending.Length + 1);
        (sums.Ending, sums.Households, sums.Squares) = (ending, 1000, 1000);
        return sums;
    }
}
