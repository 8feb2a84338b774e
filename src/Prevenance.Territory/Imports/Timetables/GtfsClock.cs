using System.Globalization;

namespace Prevenance.Territory.Imports.Timetables;

/// <summary>Times and dates as GTFS writes them.</summary>
internal static class GtfsClock
{
    public const int SecondsOfADay = 24 * SecondsOfAnHour;
    private const int SecondsOfAnHour = 3600;
    private const int SecondsOfAMinute = 60;

    /// <summary>No trip lasts longer than four days.</summary>
    private const int MostHours = 96;

    /// <summary>The seconds since midnight that <c>8:05:00</c> or <c>25:10:00</c> tell; nothing where a text tells none.</summary>
    public static int? Seconds(string text) =>
        text.Length is 7 or 8 && text[^3] == ':' && text[^6] == ':'
        && Part(text.AsSpan(0, text.Length - 6)) is { } hours and <= MostHours && Part(text.AsSpan(text.Length - 5, 2)) is { } minutes and < SecondsOfAMinute && Part(text.AsSpan(text.Length - 2)) is { } seconds and < SecondsOfAMinute
            ? (hours * SecondsOfAnHour) + (minutes * SecondsOfAMinute) + seconds
            : null;

    /// <summary>The date that <c>20260302</c> tells.</summary>
    public static DateOnly? Date(string text) => DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? Part(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
