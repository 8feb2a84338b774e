using Prevenance.Territory.Statistics;

namespace Prevenance.Choices;

/// <summary>A range in words.</summary>
public static class RangeText
{
    /// <param name="range">The range; nothing where it is not known. Its upper end may be infinite.</param>
    /// <param name="format">How many digits, as the platform writes them.</param>
    /// <param name="unit">What follows the number, with its space.</param>
    public static Text Of(Interval? range, string format, Text unit) => range switch
    {
        null => new("non su", "not known"),
        { High: double.PositiveInfinity } endless => Text.Of($"{Told.Number(endless.Low, format)}{unit} ou plus, sans fin", $"{Told.Number(endless.Low, format)}{unit} or more, without end"),
        { } one => (Low: Told.Number(one.Low, format), High: Told.Number(one.High, format)) is var ends && ends.Low == ends.High
            ? Text.Of($"{ends.Low}{unit}", $"{ends.Low}{unit}")
            : Text.Of($"de {ends.Low} à {ends.High}{unit}", $"{ends.Low} to {ends.High}{unit}"),
    };
}
