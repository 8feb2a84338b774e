using System.Globalization;

namespace Prevenance.Directories.Hours.Calendars;

/// <summary>The school holidays of zone A, as far as they have been published (<c>school-holidays.csv</c>).</summary>
public static class SchoolHolidays
{
    // A school year goes from September to the end of its summer, which is the last line of it.
    private static readonly (DateOnly First, DateOnly Last)[] All = [.. Read()];
    private static readonly DateOnly FirstKnown = new(All[0].First.Year, 9, 1);
    private static readonly DateOnly LastKnown = All[^1].Last;

    /// <summary>Whether a day is one; nothing where the calendar of its school year is not known.</summary>
    public static bool? Include(DateOnly day) =>
        day < FirstKnown || day > LastKnown ? null : All.Any(holidays => holidays.First <= day && day <= holidays.Last);

    private static IEnumerable<(DateOnly First, DateOnly Last)> Read() =>
        DataFile.Lines("school-holidays.csv").Select(line => (Day(line[0]), Day(line[1])));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
