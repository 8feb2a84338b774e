using System.Globalization;

namespace Prevenance.Cli;

/// <summary>Text from outside, as a terminal may show it.</summary>
internal static class Printable
{
    private const char Instead = '\uFFFD';

    /// <summary>
    /// The text without what would move the cursor, change colours or turn the direction of writing: somebody else's words must not
    /// speak to the terminal of who reads them. Line breaks stay.
    /// </summary>
    public static string Of(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(letter => IsHarmful(letter) ? Instead : letter)) : text;

    private static bool IsHarmful(char letter) => letter is not '\n' and not '\t'
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
