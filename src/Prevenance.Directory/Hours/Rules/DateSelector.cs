namespace Prevenance.Directories.Hours.Rules;

/// <summary>A day of a month, of every year or of one.</summary>
internal readonly record struct DateMark(int? Year, int Month, int Day)
{
    private const int DaysApart = 100;

    /// <summary>Its place within a year.</summary>
    public int InYear => (Month * DaysApart) + Day;

    /// <summary>Its place among all days, in a given year where it has none of its own.</summary>
    public int In(int year) => ((Year ?? year) * DaysApart * DaysApart) + InYear;

    /// <summary>Whether some year has it.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2024, Month);
}

/// <summary>Days from one date to another: <c>Dec 24-Jan 02</c>, <c>Aug</c>.</summary>
internal sealed record DateSelector(DateMark First, DateMark Last) : DaySelector
{
    public override bool? Includes(DateOnly day)
    {
        var here = new DateMark(day.Year, day.Month, day.Day);
        if (First.Year is { } year)
        {
            var last = Last.Year ?? (Last.InYear < First.InYear ? year + 1 : year);
            return here.In(0) >= First.In(year) && here.In(0) <= Last.In(last);
        }
        return First.InYear <= Last.InYear
            ? here.InYear >= First.InYear && here.InYear <= Last.InYear
            : here.InYear >= First.InYear || here.InYear <= Last.InYear;
    }

    public override bool Names(DateOnly day) => First == Last;
}
