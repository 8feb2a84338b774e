namespace Prevenance.Casework.People;

/// <summary>Months as they are written in French or English, whole or cut short.</summary>
internal static class MonthNames
{
    private static readonly string[] French = ["jan", "fev", "mar", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec"];
    private static readonly string[] English = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="word">In small letters without accents.</param>
    /// <returns>From 1 to 12; nothing where the word is no month.</returns>
    public static int? Read(string word)
    {
        var rank = Array.FindIndex(French, month => word.StartsWith(month, StringComparison.Ordinal));
        rank = rank >= 0 ? rank : Array.FindIndex(English, month => word.StartsWith(month, StringComparison.Ordinal));
        return rank >= 0 ? rank + 1 : null;
    }
}
