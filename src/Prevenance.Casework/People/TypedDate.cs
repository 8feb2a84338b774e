using System.Globalization;
using Prevenance.Casework.People.Names;

namespace Prevenance.Casework.People;

/// <summary>A birth as somebody types it: « 12/03/1985 », « 20 avril 1982 », « mars 1985 », « née en 1982 », « vers 1958 ».</summary>
internal static class TypedDate
{
    private const int Earliest = 1900, Latest = 2100;

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal) { "ne", "nee", "e", "le", "en", "born", "on", "in" };

    private static readonly HashSet<string> About = new(StringComparer.Ordinal) { "vers", "environ", "about" };

    /// <returns>Nothing where the text is none.</returns>
    public static Birth? Read(string text) => Read([.. NormalForm.Words(text).SkipWhile(IsAround)]);

    /// <summary>Whether a word says that a birth follows, and nothing of it.</summary>
    /// <param name="word">In its normal form.</param>
    public static bool IsAround(string word) => Around.Contains(word);

    private static Birth? Read(IReadOnlyList<string> words) => words switch
    {
        [var year] => Year(year) is { } of ? Birth.In(of) : null,
        [var about, var year] when About.Contains(about) => Year(year) is { } of ? Birth.About(of) : null,
        [var month, var year] => Month(month) is { } part && Year(year) is { } of ? Birth.In(of, part) : null,
        [{ Length: 4 } year, var month, var day] => Whole(day, month, year),
        [var day, var month, var year] => Whole(day, month, year),
        _ => null,
    };

    private static Birth? Whole(string day, string month, string year) =>
        Year(year) is { } of && Month(month) is { } part && Number(day == "1er" ? "1" : day) is >= 1 and var number && number <= DateTime.DaysInMonth(of, part)
            ? Birth.On(new DateOnly(of, part, number))
            : null;

    private static int? Year(string word) => word.Length == 4 && Number(word) is > Earliest and < Latest and var year ? year : null;

    private static int? Month(string word) => char.IsAsciiDigit(word[0]) ? Number(word) is >= 1 and <= 12 and var month ? month : null : MonthNames.ReadWhole(word);

    private static int? Number(string word) => word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
