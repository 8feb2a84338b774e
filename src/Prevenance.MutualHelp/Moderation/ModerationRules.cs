using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>The rules of moderation, read from files that people can read and change: plain words, no model.</summary>
public sealed class ModerationRules
{
    private static readonly Text Expected = new("attendu : rules, une liste de règles", "expected rules, a list of rules");

    private readonly List<ModerationRule> rules = [];
    private readonly List<Regex> sayings = [];
    private readonly Spellings spellings = new();

    private ModerationRules()
    {
    }

    /// <summary>Those of the files that come with the application.</summary>
    /// <exception cref="RefusalException">A file was replaced by one that cannot be read.</exception>
    public static ModerationRules Own { get; } = Load([.. ((string[])["urgent.yaml", "urgent-languages.yaml", "moderation.yaml"]).Select(file => Path.Combine(AppContext.BaseDirectory, "mutual-help", file))]);

    /// <exception cref="RefusalException">A file cannot be read, or says something else than rules.</exception>
    public static ModerationRules Load(params IEnumerable<string> paths)
    {
        var all = new ModerationRules();
        foreach (var path in paths)
            all.Read(path);
        return all;
    }

    /// <summary>The rules that a text meets, the gravest first. What only sounds like an emergency is set aside before it is sought for one.</summary>
    internal IEnumerable<ModerationRule> Met(PostKind kind, string text)
    {
        var words = spellings.Read(text);
        var calm = sayings.Aggregate(words, (left, saying) => saying.Replace(left, Spellings.Edge));
        return rules.Where(rule => rule.Meets(kind, rule.Verdict == Verdict.Urgent ? calm : words)).OrderByDescending(rule => rule.Verdict);
    }

    private void Read(string path)
    {
        using var text = Open(path);
        var file = YamlMap.Parse(Path.GetFileName(path), text, Expected);
        var language = new RuleLanguage(file);
        language.Teach(spellings);
        if (language.Patterns(file, "sayings") is { } set)
            sayings.Add(set);
        rules.AddRange(file.List("rules").Select(item => Rule(file.Inner(item, Expected), language)));
        file.RefuseOtherKeys();
    }

    private static ModerationRule Rule(YamlMap map, RuleLanguage language)
    {
        var because = map.Map("because", new("attendu : fr et en", "expected fr and en"));
        var rule = new ModerationRule(map.Text("name"), map.OneOf<Verdict>("verdict") ?? throw map.Fault("verdict manque", "verdict is missing"), new Text(because.Text("fr"), because.Text("en")))
        {
            Kind = map.OneOf<PostKind>("kind"),
            Says = [.. ((string[])["says", "and"]).Select(key => language.Patterns(map, key)).OfType<Regex>()],
            Aside = language.Patterns(map, "aside"),
            Unless = language.Patterns(map, "unless"),
            Numbers = map.Find("numbers") is { } numbers ? map.Texts(numbers) : [],
        };
        map.RefuseOtherKeys();
        return rule.Says.Count > 0 ? rule : throw map.Fault("says manque : ce que dit le texte", "says is missing: what the text says");
    }

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(path, new Text("ce fichier ne peut pas être lu", $"this file cannot be read ({fault.GetType().Name})"), fault);
        }
    }
}
