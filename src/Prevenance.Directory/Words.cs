using AnyAscii;

namespace Prevenance.Directories;

/// <summary>Words as they are compared: small Latin letters and digits, without accents. Never what is shown.</summary>
internal static class Words
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "of", "the", "in", "for", "and" };

    /// <summary>Every word of a text.</summary>
    public static IReadOnlyList<string> Of(string text) => new string([.. text.Transliterate().Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that say something: articles and the like left out.</summary>
    public static IReadOnlyList<string> Telling(string text) => [.. Of(text).Where(word => !Small.Contains(word))];
}
