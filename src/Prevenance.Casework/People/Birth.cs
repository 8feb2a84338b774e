using System.Globalization;

namespace Prevenance.Casework.People;

/// <summary>When somebody was born, as far as it is known: a day, a month, a year, or about a year.</summary>
public sealed record Birth
{
    private Birth(int year, int? month, int? day, bool isAbout) => (Year, Month, Day, IsAbout) = (year, month, day, isAbout);

    public int Year { get; }

    public int? Month { get; }

    public int? Day { get; }

    /// <summary>The year itself is a guess.</summary>
    public bool IsAbout { get; }

    /// <summary>
    /// The first of January: what registers write when the day is not known. Too many persons have it for two dates to say anything.
    /// </summary>
    public bool IsDefaultDate => (Day, Month) == (1, 1);

    /// <summary>The whole date, where it is known.</summary>
    public DateOnly? Date => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>The latest day that it may have been.</summary>
    public DateOnly Latest => Date ?? (Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)) : new DateOnly(Year, 12, 31));

    /// <summary>The earliest day that it may have been; nothing where the year itself is a guess.</summary>
    public DateOnly? Earliest => IsAbout ? null : Date ?? new DateOnly(Year, Month ?? 1, 1);

    public static Birth On(DateOnly day) => new(day.Year, day.Month, day.Day, isAbout: false);

    /// <param name="year">The year.</param>
    /// <param name="month">From 1 to 12.</param>
    public static Birth In(int year, int month) => new(Checked(year), month is >= 1 and <= 12 ? month : throw new ArgumentOutOfRangeException(nameof(month)), null, isAbout: false);

    public static Birth In(int year) => new(Checked(year), null, null, isAbout: false);

    public static Birth About(int year) => new(Checked(year), null, null, isAbout: true);

    /// <summary>A day, a month or a year as somebody types it: 12/03/1985, mars 1985, 1985, vers 1985; nothing where the text is none.</summary>
    public static Birth? Typed(string text) => TypedDate.Read(text);

    /// <summary>As somebody would type it in French: « 12/03/1985 », « 03/1985 », « 1985 », « vers 1985 ».</summary>
    public string AsTyped => string.Create(CultureInfo.InvariantCulture, $"{(IsAbout ? "vers " : "")}{(Day is { } day ? $"{day:00}/" : "")}{(Month is { } month ? $"{month:00}/" : "")}{Year:0000}");

    /// <summary>As ISO 8601 writes what is known: <c>1985-03-12</c>, <c>1985-03</c> or <c>1985</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Two(Month)}{Two(Day)}");

    /// <summary>« 12 mars 1985 », « mars 1985 », « vers 1958 ».</summary>
    public Text InWords => Date is { } day ? DayText.Of(day)
        : Month is { } month ? new(Words("fr-FR", month), Words("en-GB", month))
        : IsAbout ? Text.Of($"vers {Year}", $"about {Year}")
        : Text.Of($"{Year}", $"{Year}");

    private string Words(string culture, int month) => new DateOnly(Year, month, 1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo(culture));

    private static string Two(int? part) => part is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number:00}") : "";

    private static int Checked(int year) => year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year));
}
