using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Prevenance.Casework.Messages;

/// <summary>A word of a text: as it is written, and as it is looked up (small letters, no accent, ligatures undone).</summary>
internal readonly partial record struct Word(int Start, int Length, string Written, string Plain)
{
    public int End => Start + Length;

    /// <summary>The words of a text, letters or digits together; R.S.A. is one.</summary>
    public static IReadOnlyList<Word> In(string text) => [.. Pattern().Matches(text).Select(match => new Word(match.Index, match.Length, match.Value, Fold(match.Value)))];

    /// <summary>Whether this is the word that is looked for, be it in the plural.</summary>
    public bool Is(string word) => word.EndsWith('*')
        ? Plain.StartsWith(word[..^1], StringComparison.Ordinal)
        : Plain.StartsWith(word, StringComparison.Ordinal) && Plain[word.Length..] is "" or "s" or "x" or "es";

    /// <summary>The word as it is looked up.</summary>
    public static string Fold(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark || letter == '.')
                continue;
            _ = letter switch
            {
                'œ' => plain.Append("oe"),
                'æ' => plain.Append("ae"),
                _ => plain.Append(letter),
            };
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
