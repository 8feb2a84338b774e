using System.Globalization;

namespace Prevenance.Texts;

/// <summary>Days as they are written to people, and as they are read from files.</summary>
public static class DayText
{
    private const int FirstYear = 1850;
    private const int LastYear = 2199;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>« 1er septembre 2026 », "1 September 2026".</summary>
    public static Text Of(DateOnly day) => new(
        (day.Day == 1 ? "1er" : day.ToString("%d", French)) + day.ToString(" MMMM yyyy", French), day.ToString("d MMMM yyyy", English));

    /// <summary>« mardi 1er septembre 2026 », "Tuesday 1 September 2026".</summary>
    public static Text WithWeekday(DateOnly day) => Text.Of($"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} {Of(day)}", $"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} {Of(day)}");

    /// <summary>« mars », and its year where it is not that of the day on which it is read.</summary>
    public static Text MonthOf(DateOnly day, DateOnly on)
    {
        var format = day.Year == on.Year ? "MMMM" : "MMMM yyyy";
        return new Text(day.ToString(format, French), day.ToString(format, English));
    }

    /// <summary>As files and addresses have it: 2026-09-01.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day written as 2026-09-01; nothing where the text is none, or one of which no file can speak.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear ? day : null;
}
