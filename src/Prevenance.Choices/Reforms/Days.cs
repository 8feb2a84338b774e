using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Reforms;

/// <summary>Days as reforms write them.</summary>
internal static partial class Days
{
    /// <summary>Whoever writes an end so far means that there is none.</summary>
    private const int NoEndFrom = 2100;

    /// <summary>The first and last day of <c>2027-01-01.2027-12-31</c>, <c>2027</c>, <c>2027-01</c> or <c>year:2027:3</c>.</summary>
    /// <exception cref="RefusalException">It is none of them.</exception>
    public static (DateOnly From, DateOnly? To) Of(YamlMap map, YamlNode at, string text)
    {
        if (text.Split('.') is [var start, var stop] && Day(start) is { } from && Day(stop) is { } to && from <= to)
            return (from, to.Year >= NoEndFrom ? null : to);
        if (Period().Match(text) is { Success: true } period && Bounds(period) is { } bounds)
            return bounds;
        throw map.Fault(
            at,
            $"« {text} » n’est pas une période ; attendu : 2027-01-01.2027-12-31, 2027-01 ou 2027",
            $"'{text}' is no period; expected 2027-01-01.2027-12-31, 2027-01 or 2027");
    }

    /// <summary>The day from which something holds: a day, a month or a year.</summary>
    /// <exception cref="RefusalException">It is none of them.</exception>
    public static DateOnly FirstOf(YamlMap map, YamlNode node) => First(map.TextIn(node)) ?? throw map.Fault(
        node,
        $"« {node} » n’est pas un jour ; attendu : 2027-01-01, ou 2027",
        $"'{node}' is no day; expected 2027-01-01, or 2027");

    private static DateOnly? First(string text) => Day(text) ?? Day(text + "-01") ?? Day(text + "-01-01");

    private static (DateOnly From, DateOnly? To)? Bounds(Match period)
    {
        var (start, size) = (period.Groups["start"].Value, period.Groups["size"] is { Success: true } told ? int.Parse(told.ValueSpan, CultureInfo.InvariantCulture) : 1);
        if (First(start) is not { } from || from.Year >= NoEndFrom || size < 1)
            return null;
        var unit = period.Groups["unit"] is { Success: true } named ? named.Value : start.Length switch { 4 => "year", 7 => "month", _ => "day" };
        var after = unit switch { "year" => from.AddYears(size), "month" => from.AddMonths(size), _ => from.AddDays(size) };
        return (from, after.AddDays(-1));
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex("^(?:(?<unit>year|month|day):)?(?<start>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?::(?<size>[0-9]{1,3}))?$")]
    private static partial Regex Period();
}
