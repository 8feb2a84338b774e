namespace Prevenance.Casework.People;

/// <summary>Months as they are written in French or English, whole or cut short.</summary>
internal static class MonthNames
{
    private static readonly string[] French = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"];
    private static readonly string[] English = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[][] Whole =
    [
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
    ];

    private const int FewestLetters = 3;

    /// <summary>The month that a cell of dates begins to say.</summary>
    /// <param name="word">In small letters without accents.</param>
    /// <returns>From 1 to 12; nothing where the word is no month.</returns>
    public static int? Read(string word)
    {
        var rank = Array.FindIndex(French, month => word.StartsWith(month, StringComparison.Ordinal));
        rank = rank >= 0 ? rank : Array.FindIndex(English, month => word.StartsWith(month, StringComparison.Ordinal));
        return rank >= 0 ? rank + 1 : null;
    }

    /// <summary>The same among words that may be anything: of « Martin » or « Marie », no month is read.</summary>
    /// <inheritdoc cref="Read" path="/param"/>
    /// <inheritdoc cref="Read" path="/returns"/>
    public static int? ReadWhole(string word) => word.Length >= FewestLetters && Read(word) is { } month && Whole.Any(names => names[month - 1].StartsWith(word, StringComparison.Ordinal)) ? month : null;
}
