using System.Text.RegularExpressions;

namespace Prevenance.Choices;

/// <summary>
/// Reads phrases as people write them in a list: <c>il (ne) convient|conviendra</c>. A star stands for any letters, <c>#</c> for a number, a bar parts
/// words of which one stands there, and a word in brackets may stand there or not.
/// </summary>
internal static class PhrasePattern
{
    /// <summary>What finds each phrase in a text whose spaces are single.</summary>
    public static IReadOnlyList<Regex> Of(IEnumerable<string> phrases) =>
        [.. phrases.Select(phrase => new Regex($@"(?<!\w){Body(phrase.Split(' '))}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    /// <summary>The space belongs to the word before it, so that a word that is not there leaves none; the last one is always there.</summary>
    private static string Body(string[] words) => string.Concat(words.SkipLast(1).Select(word => word.StartsWith('(') ? $"(?:{OneOf(word.Trim('(', ')'))} )?" : OneOf(word) + " ")) + OneOf(words[^1]);

    private static string OneOf(string words) => $"(?:{string.Join('|', words.Split('|').Select(word => Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal).Replace(@"\#", "[0-9]+", StringComparison.Ordinal)))})";
}
