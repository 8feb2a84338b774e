using System.Text.RegularExpressions;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>
/// What rules are written in: words without accents; <c>suicid*</c> for a beginning, <c>fils/fille</c> for either, <c>ce_soir</c> for two words as
/// one, <c>@partner</c> for a list that has a name, <c>#</c> for a number, <c>...</c> for up to five words in between, <c>|</c> for where it begins or ends.
/// </summary>
internal static partial class SpokenPattern
{
    private const string Gap = "...";

    /// <summary>Each more makes a long text take several times as long.</summary>
    private const int MostGaps = 3;

    /// <summary>Whether it is a pattern: it says something, and in no other signs.</summary>
    public static bool Is(string pattern)
    {
        var words = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => word is not (Gap or Spellings.Edge)) && words.Count(word => word == Gap) <= MostGaps && words.All(word => word is Gap or "#" or Spellings.Edge || Word().IsMatch(word));
    }

    /// <summary>Whether a text says one of some patterns. No gap is longer than five words, so that none of them takes long.</summary>
    public static Regex AnyOf(IEnumerable<string> patterns) => new(
        string.Join('|', patterns.Select(pattern => $"(?<![a-z0-9]){Compiled(pattern)}(?![a-z0-9])")), RegexOptions.CultureInvariant);

    private static string Compiled(string pattern)
    {
        var text = new System.Text.StringBuilder();
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == Gap)
            {
                text.Append("(?: [a-z0-9]+){0,5}");
                continue;
            }
            text.Append(text.Length > 0 ? " " : "").Append(word switch
            {
                "#" => "[0-9]+",
                Spellings.Edge => @"\|",
                _ => $"(?:{string.Join('|', word.Split('/').Select(One))})",
            });
        }
        return text.ToString();
    }

    private static string One(string words) => string.Join(' ', words.Split('_').Select(word => Spellings.Folded(word).Replace("*", "[a-z0-9]*", StringComparison.Ordinal)));

    [GeneratedRegex(@"^[a-z0-9]+\*?(?:[_/][a-z0-9]+\*?)*$")]
    private static partial Regex Word();
}
