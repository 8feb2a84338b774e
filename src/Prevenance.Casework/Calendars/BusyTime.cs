using Prevenance.Accounts;

namespace Prevenance.Casework.Calendars;

/// <summary>A time that is taken, and nothing of what it is taken by.</summary>
public abstract record BusyTime
{
    private protected BusyTime()
    {
    }

    /// <summary>Whether any of it is in a window.</summary>
    internal abstract bool IsIn(CalendarWindow window);

    /// <summary>From an instant to another, which is not before.</summary>
    public sealed record Hours(DateTimeOffset Start, DateTimeOffset End) : BusyTime
    {
        internal override bool IsIn(CalendarWindow window) => Start < FrenchTime.EndOf(window.EndExcluded.AddDays(-1)) && End >= FrenchTime.EndOf(window.First.AddDays(-1));
    }

    /// <summary>Whole days, the last excluded: they have no hour, and move with no time zone.</summary>
    public sealed record Days(DateOnly First, DateOnly EndExcluded) : BusyTime
    {
        internal override bool IsIn(CalendarWindow window) => First < window.EndExcluded && EndExcluded > window.First;
    }
}

/// <summary>The days of which a calendar is read: a rule without an end would fill any memory.</summary>
public sealed record CalendarWindow(DateOnly First, DateOnly EndExcluded)
{
    private const int MonthsBefore = 3;
    private const int MonthsAfter = 15;

    /// <summary>Eighteen months: three before a day, fifteen after.</summary>
    public static CalendarWindow Around(DateOnly day) => new(day.AddMonths(-MonthsBefore), day.AddMonths(MonthsAfter));
}

/// <summary>A time that is taken, as a calendar names it.</summary>
/// <param name="Uid">The event's.</param>
/// <param name="Recurrence">Which of a series: when it would have been; empty for an event that stands alone.</param>
/// <param name="Sequence">How often its author changed it.</param>
/// <param name="Time">When.</param>
public sealed record BusyInstance(string Uid, string Recurrence, int Sequence, BusyTime Time)
{
    /// <summary>Its title, only where the worker ticked its line; nothing of a foreign calendar is kept otherwise.</summary>
    public string? Title { get; init; }
}
