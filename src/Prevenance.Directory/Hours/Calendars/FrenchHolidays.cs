using System.Collections.Concurrent;
using System.Collections.Frozen;
using PublicHoliday;

namespace Prevenance.Directories.Hours.Calendars;

/// <summary>The public holidays of mainland France (code du travail, L3133-1), and the days on which people work.</summary>
public static class FrenchHolidays
{
    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> ByYear = [];

    /// <summary>Whether a day is a public holiday.</summary>
    public static bool Include(DateOnly day) => ByYear.GetOrAdd(day.Year, DaysOf).Contains(day);

    /// <summary>Whether a day is a working day: Monday to Friday, but public holidays.</summary>
    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Include(day);

    /// <summary>The day that comes so many working days after another one, which is not counted itself.</summary>
    public static DateOnly AfterWorkingDays(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count--;
        }
        return day;
    }

    private static FrozenSet<DateOnly> DaysOf(int year) => new FrancePublicHoliday().PublicHolidays(year).Select(DateOnly.FromDateTime).ToFrozenSet();
}
