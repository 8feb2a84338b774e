using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Texts;

/// <summary>Writes counts, shares and ranges as people read them.</summary>
internal static class CountText
{
    private const int Percent = 100;

    /// <summary>A whole number: « 39 468 ».</summary>
    public static Text Whole(double count) => ValueText.Of(Math.Round(count), ValueKind.Number);

    /// <summary>A share, to a tenth of a percent: « 54,6 % ».</summary>
    public static Text Share(double share) => Text.Of($"{ValueText.Of(Math.Round(share * Percent, 1), ValueKind.Number)} %", $"{ValueText.Of(Math.Round(share * Percent, 1), ValueKind.Number)}%");

    /// <summary>A number with two digits after its point.</summary>
    public static Text Hundredths(double value) => ValueText.Of(Math.Round(value, 2), ValueKind.Number);

    /// <summary>From a whole number to another: « 12 à 14 », or « 12 » where they are one.</summary>
    public static Text Range(Interval interval) => Between(Whole(interval.Low), Whole(interval.High));

    /// <summary>From a share to another.</summary>
    public static Text ShareRange(Interval interval) => Between(Share(interval.Low), Share(interval.High));

    private static Text Between(Text low, Text high) => low == high ? low : Text.Of($"{low} à {high}", $"{low} to {high}");
}
