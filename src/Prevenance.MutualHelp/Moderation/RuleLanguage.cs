using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>What the words of a file's rules stand for: its lists that have a name, and its patterns.</summary>
internal sealed partial class RuleLanguage
{
    private static readonly Text Lists = new("attendu : des noms et leurs mots", "expected names and their words");

    private readonly YamlMap file;
    private readonly IReadOnlyDictionary<string, string> names;

    /// <exception cref="RefusalException">A name stands for no words.</exception>
    public RuleLanguage(YamlMap file)
    {
        this.file = file;
        names = file.OptionalMap("names", Lists) is { } map ? map.Entries.ToDictionary(entry => entry.Name, entry => map.TextIn(entry.Value), StringComparer.Ordinal) : new Dictionary<string, string>();
    }

    /// <summary>Adds the spellings of the file to others.</summary>
    /// <exception cref="RefusalException">One is no list of words.</exception>
    public void Teach(Spellings spellings)
    {
        if (file.OptionalMap("spellings", Lists) is not { } map)
            return;
        foreach (var (read, _, typed) in map.Entries)
        {
            foreach (var word in map.Texts(typed))
                spellings.Add(word, read);
        }
    }

    /// <summary>The patterns that stand under a key; nothing where none does.</summary>
    /// <exception cref="RefusalException">One is no pattern.</exception>
    public Regex? Patterns(YamlMap map, string key)
    {
        if (map.Find(key) is not { } list)
            return null;
        var patterns = map.Texts(list).Select(Named).ToList();
        return patterns.FirstOrDefault(one => !SpokenPattern.Is(one)) is not { } other
            ? SpokenPattern.AnyOf(patterns)
            : throw map.Fault(list, Text.Of(
                $"« {other} » : attendu, des mots sans accents ni signes, comme « suicid* », « fils/fille », « ce_soir », « # », et trois « ... » au plus",
                $"'{other}': expected words without accents or signs, such as 'suicid*', 'fils/fille', 'ce_soir', '#', and three '...' at most"));
    }

    /// <summary>A name that the file does not know stays as it is, and makes no pattern.</summary>
    private string Named(string pattern) => NameOfList().Replace(pattern, name => names.GetValueOrDefault(name.Groups[1].Value, name.Value));

    [GeneratedRegex("@([a-z_]+)")]
    private static partial Regex NameOfList();
}
