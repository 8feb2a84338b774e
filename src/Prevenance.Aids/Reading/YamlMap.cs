using System.Globalization;
using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>A mapping of a file, read key by key; what is not as expected is told with its line, and so is a key that nobody asked for.</summary>
internal sealed class YamlMap
{
    /// <summary>The communes of a large département are a quarter of this.</summary>
    private const int MostTexts = 2_000;

    private readonly string path;
    private readonly YamlMappingNode node;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public YamlMap(string path, YamlNode node, string expected)
    {
        this.path = path;
        this.node = node as YamlMappingNode ?? throw Fault(node, expected);
    }

    /// <summary>The one mapping that a text holds.</summary>
    /// <exception cref="RefusalException">The text is not YAML, or holds something else.</exception>
    public static YamlMap Parse(string path, TextReader text, string expected) =>
        new(path, GuardedYaml.Mapping(path, text, InEnglish(expected)), expected);

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? "");

    public YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(key, out var child) && child is not YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain } ? child : null;
    }

    public YamlNode Require(string key) => Find(key) ?? throw Fault($"{key} is missing");

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Fault(other, $"{key} is a text"),
    };

    public string Text(string key) => OptionalText(key) ?? throw Fault($"{key} is missing");

    public double? OptionalNumber(string key) => Find(key) is { } found ? NumberIn(found) : null;

    public YamlMap? OptionalMap(string key, string expected) => Find(key) is { } found ? new YamlMap(path, found, expected) : null;

    public YamlMap Inner(YamlNode inner, string expected) => new(path, inner, expected);

    /// <summary>A list, or one value that stands for a list of one.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Items(Require(key));

    public static IReadOnlyList<YamlNode> Items(YamlNode node) => node is YamlSequenceNode list ? [.. list.Children] : [node];

    public IReadOnlyList<string> Texts(YamlNode list)
    {
        if (Items(list).Count > MostTexts)
            throw Fault(list, $"the list has more than {MostTexts} values");
        var texts = Items(list).Select(item => (item as YamlScalarNode)?.Value ?? throw Fault(item, "expected a text")).ToList();
        return texts.Count > 0 ? texts : throw Fault(list, "the list is empty: name at least one value");
    }

    public double NumberIn(YamlNode number) =>
        number is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Fault(number, $"expected a number such as 26 or 0.5, found '{number}'");

    public TEnum OneOf<TEnum>(string key, TEnum otherwise)
        where TEnum : struct, Enum
    {
        if (OptionalText(key) is not { } text)
            return otherwise;
        var names = Enum.GetNames<TEnum>();
        var rank = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        return rank >= 0 ? Enum.GetValues<TEnum>()[rank] : throw Fault(Require(key), $"{key} is one of {string.Join(", ", names).ToLowerInvariant()}, not '{text}'");
    }

    /// <exception cref="RefusalException">A key was not asked for.</exception>
    public void RefuseOtherKeys()
    {
        foreach (var (key, _) in node.Children.Where(pair => !asked.Contains((pair.Key as YamlScalarNode)?.Value ?? "")))
            throw Fault(key, $"'{key}' is not expected here; expected: {string.Join(", ", asked)}");
    }

    public RefusalException Fault(string expected) => Fault(node, expected);

    public RefusalException Fault(YamlNode at, string expected) => new(path, (int)at.Start.Line, InEnglish(expected));

    // Who declares aids reads English so far: these sentences have no French yet.
    private static Text InEnglish(string expected) => new(expected, expected);
}
