namespace Prevenance.Web.Places;

/// <summary>
/// The public holidays of mainland France (code du travail, L3133-1): eight days of the calendar, and three that follow Easter.
/// A place may open on one all the same: its page asks to call.
/// </summary>
internal static class PublicHolidays
{
    private static readonly HashSet<(int Month, int Day)> Fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

    // Easter Monday, the Ascension, Whit Monday: days after Easter Sunday.
    private static readonly HashSet<int> AfterEaster = [1, 39, 50];

    public static bool Include(DateOnly day) => Fixed.Contains((day.Month, day.Day)) || AfterEaster.Contains(day.DayNumber - Easter(day.Year).DayNumber);

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
