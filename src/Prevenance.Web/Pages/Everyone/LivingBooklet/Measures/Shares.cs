using Prevenance.Choices;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;

/// <summary>Shares of people that anybody may read: of counts that are themselves told nowhere, and none of them small.</summary>
internal static class Shares
{
    /// <summary>What is of fewer is not told.</summary>
    public const int Least = 10;

    /// <summary>A share in whole hundredths, from one end to the other.</summary>
    public static Text Between(double low, double high) => RangeText.Of(new Interval(low, high), "0 %", new("", ""));
}
