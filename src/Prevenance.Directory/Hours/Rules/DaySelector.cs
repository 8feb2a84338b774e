using System.Globalization;
using Prevenance.Directories.Hours.Calendars;

namespace Prevenance.Directories.Hours.Rules;

/// <summary>Some days of the calendar, as a rule names them.</summary>
internal abstract record DaySelector
{
    /// <summary>Whether a day is among them; nothing where the calendar that would tell is not known.</summary>
    public abstract bool? Includes(DateOnly day);

    /// <summary>Whether who wrote it thought of this very day, be it a public holiday: by its date, or because it is one.</summary>
    public virtual bool Names(DateOnly day) => false;
}

/// <summary>Days of the week, from one to another over the end of the week if need be.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one.</param>
/// <param name="Ranks">Which of the month, from one, or from minus one for the last; every one where there is none.</param>
internal sealed record WeekdaySelector(DayOfWeek First, DayOfWeek Last, IReadOnlyList<int> Ranks) : DaySelector
{
    private const int Week = 7;

    /// <summary>Weeks begin on Monday.</summary>
    public bool GoesOverTheWeekEnd => Distance(DayOfWeek.Monday, Last) < Distance(DayOfWeek.Monday, First);

    public override bool? Includes(DateOnly day)
    {
        var isWithin = Distance(First, day.DayOfWeek) <= Distance(First, Last);
        return isWithin && (Ranks.Count == 0 || Ranks.Contains(((day.Day - 1) / Week) + 1) || Ranks.Contains(-((DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / Week) - 1));
    }

    private static int Distance(DayOfWeek from, DayOfWeek to) => (to - from + Week) % Week;
}

/// <summary>Public holidays.</summary>
internal sealed record PublicHolidaySelector : DaySelector
{
    public override bool? Includes(DateOnly day) => FrenchHolidays.Include(day);

    public override bool Names(DateOnly day) => true;
}

/// <summary>School holidays.</summary>
internal sealed record SchoolHolidaySelector : DaySelector
{
    public override bool? Includes(DateOnly day) => SchoolHolidays.Include(day);
}

/// <summary>Weeks of the year (ISO 8601), every so many.</summary>
internal sealed record WeekSelector(int First, int Last, int Step) : DaySelector
{
    public override bool? Includes(DateOnly day) =>
        ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)) is var week && week >= First && week <= Last && (week - First) % Step == 0;
}

/// <summary>Years.</summary>
internal sealed record YearSelector(int First, int Last) : DaySelector
{
    public override bool? Includes(DateOnly day) => day.Year >= First && day.Year <= Last;
}

/// <summary>Days, round the clock and holidays included: <c>24/7</c>.</summary>
internal sealed record EveryDaySelector : DaySelector
{
    public override bool? Includes(DateOnly day) => true;

    public override bool Names(DateOnly day) => true;
}

/// <summary>The days of any of several selectors.</summary>
internal sealed record AnyOfSelector(IReadOnlyList<DaySelector> Parts) : DaySelector
{
    public override bool? Includes(DateOnly day)
    {
        var answers = Parts.Select(part => part.Includes(day)).ToList();
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    public override bool Names(DateOnly day) => Parts.Any(part => part.Includes(day) == true && part.Names(day));
}
