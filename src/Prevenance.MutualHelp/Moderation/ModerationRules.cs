using System.Text.RegularExpressions;
using Prevenance.Texts.Files;

namespace Prevenance.MutualHelp.Moderation;

/// <summary>The rules of moderation, read from one file that people can read and change: plain words, no model.</summary>
public sealed class ModerationRules
{
    private readonly IReadOnlyList<ModerationRule> rules;

    private ModerationRules(IReadOnlyList<ModerationRule> rules) => this.rules = rules;

    /// <summary>Those of the file that comes with the application.</summary>
    /// <exception cref="RefusalException">The file was replaced by one that cannot be read.</exception>
    public static ModerationRules Own { get; } = Load(Path.Combine(AppContext.BaseDirectory, "mutual-help", "moderation.yaml"));

    /// <exception cref="RefusalException">The file cannot be read, or says something else than rules.</exception>
    public static ModerationRules Load(string path)
    {
        var expected = new Text("attendu : rules, une liste de règles", "expected rules, a list of rules");
        using var text = Open(path);
        var file = YamlMap.Parse(Path.GetFileName(path), text, expected);
        var rules = file.List("rules").Select(item => Rule(file.Inner(item, expected))).ToList();
        file.RefuseOtherKeys();
        return new ModerationRules(rules);
    }

    /// <summary>The rules that a text meets, the gravest first.</summary>
    internal IEnumerable<ModerationRule> Met(PostKind kind, string words) => rules.Where(rule => rule.Meets(kind, words)).OrderByDescending(rule => rule.Verdict);

    private static ModerationRule Rule(YamlMap map)
    {
        var because = map.Map("because", new("attendu : fr et en", "expected fr and en"));
        var rule = new ModerationRule(map.Text("name"), map.OneOf<Verdict>("verdict") ?? throw map.Fault("verdict manque", "verdict is missing"), new Text(because.Text("fr"), because.Text("en")))
        {
            Kind = map.OneOf<PostKind>("kind"),
            Says = [.. ((string[])["says", "and"]).Select(key => Patterns(map, key)).OfType<Regex>()],
            Unless = Patterns(map, "unless"),
            Numbers = map.Find("numbers") is { } numbers ? map.Texts(numbers) : [],
        };
        map.RefuseOtherKeys();
        return rule.Says.Count > 0 ? rule : throw map.Fault("says manque : ce que dit le texte", "says is missing: what the text says");
    }

    private static Regex? Patterns(YamlMap map, string key)
    {
        if (map.Find(key) is not { } list)
            return null;
        var patterns = map.Texts(list);
        return patterns.FirstOrDefault(one => !SpokenPattern.Is(one)) is not { } other
            ? SpokenPattern.AnyOf(patterns)
            : throw map.Fault(list, Text.Of(
                $"« {other} » : attendu, des mots sans accents ni signes, comme « suicid* », « fils/fille », « ce_soir », « # », et trois « ... » au plus",
                $"'{other}': expected words without accents or signs, such as 'suicid*', 'fils/fille', 'ce_soir', '#', and three '...' at most"));
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
