using System.Text;
using AnyAscii;

namespace Prevenance.Casework.People.Names;

/// <summary>
/// A name as it is searched: small Latin letters, without accents, whatever the script, the apostrophes and the hyphens. Never what is kept.
/// </summary>
internal static class NormalForm
{
    private const string Apostrophes = "'’‘‛ʼʻʹʽ`´′＇ˈ";

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal) { ["st"] = "saint", ["ste"] = "sainte" };

    /// <summary>What German and Scandinavian names are where no keyboard has their letters.</summary>
    private static readonly (string Letter, string Spelt)[] Spellings = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa")];

    /// <summary>The words of a name; the name itself where it has neither letters nor digits.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var ascii = Without(Without(name).Transliterate());
        var words = new string([.. ascii.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [name] : [.. words.Select((word, at) => at < words.Length - 1 ? Abbreviations.GetValueOrDefault(word, word) : word)];
    }

    /// <summary>The name with its umlauts spelt out, where it has some: « Müller » is also written « Mueller ».</summary>
    public static string? SpeltOut(string name)
    {
        var small = name.ToLowerInvariant();
        var spelt = Spellings.Aggregate(small, (text, pair) => text.Replace(pair.Letter, pair.Spelt, StringComparison.Ordinal));
        return spelt == small ? null : spelt;
    }

    /// <summary>The letters without those that merely repeat the one before.</summary>
    public static string Undoubled(string letters)
    {
        var text = new StringBuilder(letters.Length);
        foreach (var letter in letters)
        {
            if (text.Length == 0 || text[^1] != letter)
                text.Append(letter);
        }
        return text.ToString();
    }

    private static string Without(string text) => string.Concat(text.Where(letter => !Apostrophes.Contains(letter, StringComparison.Ordinal)));
}
