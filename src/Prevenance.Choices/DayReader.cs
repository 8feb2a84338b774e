using System.Globalization;
using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>Reads a day, a month or a year: of the last two, the last day, since what is of a year is not older than that year.</summary>
internal static class DayReader
{
    /// <exception cref="RefusalException">The key is missing, or is no day.</exception>
    public static DateOnly Read(YamlMap map, string key)
    {
        var text = map.Text(key);
        return Parsed(text, "yyyy-MM-dd") ?? (Parsed(text, "yyyy-MM") is { } month ? LastOf(month) : null) ?? (Parsed(text, "yyyy") is { } year ? new DateOnly(year.Year, 12, 31) : (DateOnly?)null)
            ?? throw map.Fault(map.Require(key), $"{key} est un jour, un mois ou une année, comme 2026-11", $"{key} is a day, a month or a year, such as 2026-11");
    }

    private static DateOnly? LastOf(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    private static DateOnly? Parsed(string text, string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
