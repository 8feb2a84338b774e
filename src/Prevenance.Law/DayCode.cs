namespace Prevenance.Law;

/// <summary>
/// Days as numbers in mixed radix, (months × 31) + day: not a count of days, but completed months and years
/// between two days become one subtraction and one division.
/// </summary>
public static class DayCode
{
    public const int DaysInMonth = 31;

    public static double Of(DateOnly day) => (((day.Year * 12) + day.Month - 1) * DaysInMonth) + day.Day - 1;

    /// <summary>Whether a code stands for a day of the calendar.</summary>
    public static bool IsDay(double code)
    {
        if (!(code >= Of(DateOnly.MinValue) && code <= Of(DateOnly.MaxValue)) || code != Math.Floor(code))
            return false;
        var months = (int)code / DaysInMonth;
        return (int)code % DaysInMonth < DateTime.DaysInMonth(months / 12, (months % 12) + 1);
    }

    /// <summary>The day that a code stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is no day of the calendar.</exception>
    public static DateOnly ToDate(double code)
    {
        var months = (int)code / DaysInMonth;
        return new DateOnly(months / 12, (months % 12) + 1, ((int)code % DaysInMonth) + 1);
    }
}
