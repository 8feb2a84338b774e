using System.Globalization;

namespace Prevenance.Directories;

/// <summary>Days as they are written to people.</summary>
internal static class DayText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>« 1er septembre 2026 », "1 September 2026".</summary>
    public static Text Of(DateOnly day) => new(
        (day.Day == 1 ? "1er" : day.ToString("%d", French)) + day.ToString(" MMMM yyyy", French), day.ToString("d MMMM yyyy", English));

    /// <summary>« mardi 1er septembre 2026 », "Tuesday 1 September 2026".</summary>
    public static Text WithWeekday(DateOnly day) => Text.Of($"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} {Of(day)}", $"{new Text(day.ToString("dddd", French), day.ToString("dddd", English))} {Of(day)}");
}
