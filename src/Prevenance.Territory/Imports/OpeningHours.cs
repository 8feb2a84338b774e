using System.Text.RegularExpressions;
using Prevenance.Geography;

namespace Prevenance.Territory.Imports;

/// <summary>Hours of opening, counted over a week.</summary>
public static partial class OpeningHours
{
    private const double MinutesOfAnHour = 60;

    private static readonly string[] Days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    /// <summary>The hours of one day: <c>08:30 - 12:15 / 14:00 - 16:15</c>.</summary>
    /// <returns>Their sum; nothing where the text tells none.</returns>
    public static double? OfDay(string text) => Sum(HourSpan.ReadAll(text, FranceServicesTable.BetweenSpans));

    /// <summary>
    /// The hours of a week in the form of OpenStreetMap that the national directory uses: <c>Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00</c>.
    /// </summary>
    /// <returns>Their sum; nothing where the text says more than days and hours (holidays, weeks of the year, « on appointment »).</returns>
    public static double? OfWeek(string text)
    {
        var days = new double?[Days.Length];
        foreach (var rule in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Rule().Match(rule) is not { Success: true, Groups: var groups } || OfDays(groups["days"].Value) is not { } named)
                return null;
            var hours = groups["off"].Success ? 0 : Sum(HourSpan.ReadAll(groups["hours"].Value, ','));
            if (hours is null)
                return null;
            // A later rule takes the place of an earlier one on its days.
            foreach (var day in named)
                days[day] = hours;
        }
        return days.Any(day => day is not null) ? days.Sum(day => day ?? 0) : null;
    }

    private static List<int>? OfDays(string text)
    {
        var named = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-').Select(day => Array.IndexOf(Days, day)).ToList();
            if (ends.Count > 2 || ends.Contains(-1) || ends[0] > ends[^1])
                return null;
            named.AddRange(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        }
        return named;
    }

    private static double? Sum(IReadOnlyList<HourSpan>? spans) => spans?.Sum(span => (span.To - span.From) / MinutesOfAnHour);

    [GeneratedRegex(@"^(?<days>(?:Mo|Tu|We|Th|Fr|Sa|Su)[A-Za-z, -]*?)\s+(?:(?<off>off|closed)|(?<hours>\d[\d:,\s-]*))$")]
    private static partial Regex Rule();
}
