using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>What is read in the place of what was typed: words as they are texted, letters that were doubled or not.</summary>
internal sealed partial class Spellings
{
    /// <summary>The beginning or the end of what is said.</summary>
    public const string Edge = "|";

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    /// <param name="typed">A word as it is texted.</param>
    /// <param name="read">What is read in its place.</param>
    public void Add(string typed, string read) => words[Folded(PlainWords.Of(typed))] = Folded(read);

    /// <summary>The words of a text as rules read them, between two edges.</summary>
    public string Read(string text)
    {
        var typed = TextedI().Replace(Folded(PlainWords.Of(text)), "je ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return $"{Edge} {string.Join(' ', typed.Select(word => words.GetValueOrDefault(word, word)))} {Edge}";
    }

    /// <summary>Letters that are doubled count as one, for nobody doubles them alike in haste.</summary>
    public static string Folded(string words) => Doubled().Replace(words, "$1");

    [GeneratedRegex("([a-z])\\1+")]
    private static partial Regex Doubled();

    /// <summary>« jveux », « jsuis ».</summary>
    [GeneratedRegex(@"\bj(?=[bcdflmnprstv][a-z])")]
    private static partial Regex TextedI();
}
