using System.Globalization;
using Prevenance.Texts.Files;

namespace Prevenance.Choices;

/// <summary>Reads a day, a month or a year: of the last two, the last day, since what is of a year is not older than that year.</summary>
internal static class DayReader
{
    /// <summary>Nothing that is told here was written before.</summary>
    private const int FirstYear = 1700;

    /// <param name="map">Where it is read.</param>
    /// <param name="key">Under which key.</param>
    /// <param name="today">The day after which what is told cannot have begun; nothing where it may be ahead.</param>
    /// <exception cref="RefusalException">The key is missing, is no day, or is of a day to come.</exception>
    public static DateOnly Read(YamlMap map, string key, DateOnly? today = null)
    {
        var text = map.Text(key);
        var (first, last) = Span(text) ?? throw map.Fault(map.Require(key), $"{key} est un jour, un mois ou une année, comme 2026-11", $"{key} is a day, a month or a year, such as 2026-11");
        if (first.Year < FirstYear)
            throw map.Fault(map.Require(key), $"{key} : l’année de {text} n’en est pas une d’ici : l’écrire en quatre chiffres, comme 2026", $"{key}: the year of {text} is none of here: write it in four digits, such as 2026");
        return first > today
            ? throw map.Fault(
                map.Require(key),
                $"{key} : {text} est à venir (nous sommes le {today:yyyy-MM-dd}) ; rien n’a encore été vu ce jour-là : corriger la date",
                $"{key}: {text} is to come (today is {today:yyyy-MM-dd}); nothing was seen yet on that day: put the date right")
            : last;
    }

    private static (DateOnly First, DateOnly Last)? Span(string text) =>
        Parsed(text, "yyyy-MM-dd") is { } day ? (day, day)
        : Parsed(text, "yyyy-MM") is { } month ? (month, new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)))
        : Parsed(text, "yyyy") is { } year ? (year, new(year.Year, 12, 31))
        : null;

    private static DateOnly? Parsed(string text, string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
