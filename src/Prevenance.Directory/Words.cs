using AnyAscii;
using F23.StringSimilarity;

namespace Prevenance.Directories;

/// <summary>Words as they are compared: small Latin letters and digits, without accents. Never what is shown.</summary>
internal static class Words
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "of", "the", "in", "for", "and" };

    private static readonly OptimalStringAlignment Slips = new();

    /// <summary>Every word of a text.</summary>
    public static IReadOnlyList<string> Of(string text) => new string([.. text.Transliterate().Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many slips a word may hold: one in five letters, two in eight.</summary>
    public static int MostSlipsIn(string typed) => typed.Length >= 8 ? 2 : typed.Length >= 5 ? 1 : 0;

    /// <summary>Whether one was probably meant for the other.</summary>
    public static bool IsASlipOf(string typed, string word)
    {
        var slips = MostSlipsIn(typed);
        return slips > 0 && Math.Abs(typed.Length - word.Length) <= slips && Slips.Distance(typed, word) <= slips;
    }

    /// <summary>The words that say something: articles and the like left out.</summary>
    public static IReadOnlyList<string> Telling(string text) => [.. Of(text).Where(word => !Small.Contains(word))];
}
