using System.Text.RegularExpressions;

namespace Prevenance.Directories.Search.Typed;

/// <summary>Finds when somebody could go in the midst of what they look for: « où manger ce soir », "food tomorrow morning near me".</summary>
internal static partial class MomentFinder
{
    /// <summary>« tous les lundis après-midi ».</summary>
    private const int MostWords = 6;

    /// <summary>What makes a moment a part of what is looked for: « cours du soir », "market of Sunday".</summary>
    private static readonly HashSet<string> Belonging = new(StringComparer.OrdinalIgnoreCase) { "du", "de", "des", "d", "of" };

    /// <summary>What a part of the day that names no day begins with, for « soir » alone is also a word of names.</summary>
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "le", "la", "l", "les", "in", "the" };

    /// <summary>What stands before a moment and says no more.</summary>
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase) { "pour", "dès", "for", "on", "by", "from", "à", "at" };

    /// <returns>When, and what is left of the text; nothing where it says no moment.</returns>
    public static (When When, string Said)? Find(string text)
    {
        var words = Word().Matches(text);
        for (var length = Math.Min(MostWords, words.Count); length > 0; length--)
        {
            for (var first = 0; first + length <= words.Count; first++)
            {
                if (Read(text, words, first, length) is not { } when)
                    continue;
                var start = first > 0 && Before.Contains(words[first - 1].Value) ? words[first - 1].Index : words[first].Index;
                var end = words[first + length - 1].Index + words[first + length - 1].Length;
                return (when, $"{text[..start]} {text[end..]}".Trim());
            }
        }
        return null;
    }

    private static When? Read(string text, MatchCollection words, int first, int length)
    {
        var (begins, last) = (words[first].Value, words[first + length - 1]);
        if (Belonging.Contains(begins) || (first > 0 && Belonging.Contains(words[first - 1].Value)))
            return null;
        return WhenReader.Read(Words.Telling(text[words[first].Index..(last.Index + last.Length)])) is { } when && (when.Day is not null || first + length == words.Count && first == 0 || Articles.Contains(begins) || (first > 0 && Before.Contains(words[first - 1].Value))) ? when : null;
    }

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
