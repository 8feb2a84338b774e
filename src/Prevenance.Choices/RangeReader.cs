using System.Globalization;
using Prevenance.Territory.Statistics;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices;

/// <summary>Reads figures with their band: a figure alone says more than is known, and is refused with its line.</summary>
internal static class RangeReader
{
    /// <summary>The range under a key, written as <c>[0.66, 0.80]</c>.</summary>
    /// <exception cref="RefusalException">The key is missing, is a figure alone or twice the same, or an end is out of what it may be.</exception>
    public static Interval Range(this YamlMap map, string key, double least = 0, double most = double.MaxValue) => map.RangeIn(map.Require(key), key, least, most);

    /// <inheritdoc cref="Range(YamlMap, string, double, double)"/>
    public static Interval Range(this YamlMap map, string key, Interval within) => map.Range(key, within.Low, within.High);

    /// <inheritdoc cref="Range(YamlMap, string, double, double)"/>
    public static Interval? OptionalRange(this YamlMap map, string key, Interval within, double? plain = null) =>
        map.Find(key) is { } found ? map.RangeIn(found, key, within.Low, within.High, plain) : null;

    /// <inheritdoc cref="Range(YamlMap, string, double, double)"/>
    public static Interval RangeIn(this YamlMap map, YamlNode node, string key, double least, double most, double? plain = null)
    {
        if (node is not YamlSequenceNode { Children: [var first, var second] })
        {
            throw map.Fault(
                node,
                $"{key} s’écrit avec sa fourchette, comme [0.66, 0.80] : un chiffre seul en dit plus que ce qui est su",
                $"{key} is written with its range, such as [0.66, 0.80]: a figure alone says more than is known");
        }
        var range = new Interval(map.NumberIn(first), map.NumberIn(second));
        if (range.Low > range.High || range.Low < least || range.High > most)
        {
            throw map.Fault(
                node,
                $"{key} : attendu, deux nombres du plus petit au plus grand, {Between(least, most, "de", "à")}",
                $"{key}: expected two numbers from the smaller to the larger, {Between(least, most, "from", "to")}");
        }
        return RangeWidth.IsWanting(range, new Interval(least, most), plain)
            ? throw map.Fault(node, $"{key} : {RangeWidth.Why.French}", $"{key}: {RangeWidth.Why.English}")
            : range;
    }

    /// <summary>The number under a key, within bounds.</summary>
    /// <exception cref="RefusalException">The key is missing, or the number is out of bounds.</exception>
    public static double Number(this YamlMap map, string key, double least, double most) => map.NumberIn(map.Require(key)) is var number && number >= least && number <= most
        ? number
        : throw map.Fault(map.Require(key), $"{key} : attendu, un nombre {Between(least, most, "de", "à")}", $"{key}: expected a number {Between(least, most, "from", "to")}");

    /// <inheritdoc cref="Number(YamlMap, string, double, double)"/>
    public static double Number(this YamlMap map, string key, Interval within) => map.Number(key, within.Low, within.High);

    /// <summary>The whole number under a key, within bounds that an <c>int</c> holds.</summary>
    /// <exception cref="RefusalException">The key is missing, or the number is out of bounds or not whole.</exception>
    public static int Whole(this YamlMap map, string key, Interval within) => map.Number(key, within) is var number && number == Math.Floor(number)
        ? (int)number
        : throw map.Fault(map.Require(key), $"{key} est un nombre entier", $"{key} is a whole number");

    private static string Between(double least, double most, string from, string to) =>
        FormattableString.Invariant(most == double.MaxValue ? (FormattableString)$"≥ {least}" : $"{from} {least} {to} {most}");
}
