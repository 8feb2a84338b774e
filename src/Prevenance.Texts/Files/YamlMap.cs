using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Texts.Files;

/// <summary>A mapping of a file, read key by key; what is not as expected is told with its line, and so is a key that nobody asked for.</summary>
public sealed class YamlMap
{
    /// <summary>The communes of a large département are a quarter of this.</summary>
    private const int MostTexts = 2_000;

    /// <summary>How much of what was found is told: enough to find it again.</summary>
    private const int MostShown = 60;

    private readonly string path;
    private readonly YamlMappingNode node;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private YamlMap(string path, YamlNode node, Text expected)
    {
        this.path = path;
        this.node = node as YamlMappingNode ?? throw Fault(node, expected);
    }

    /// <summary>The one mapping that a text holds.</summary>
    /// <param name="path">The file's name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="expected">What the mapping should hold.</param>
    /// <exception cref="RefusalException">The text is not YAML, or holds something else.</exception>
    public static YamlMap Parse(string path, TextReader text, Text expected) =>
        new(path, GuardedYaml.Mapping(path, text, expected), expected);

    /// <summary>The keys that stand there, asked for or not.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.Select(NameOf);

    /// <summary>What stands there under names that the file itself chooses: none of them is one key too many.</summary>
    /// <exception cref="RefusalException">A key is no name.</exception>
    public IEnumerable<(string Name, YamlNode Key, YamlNode Value)> Entries => node.Children.Select(pair => (
        (pair.Key as YamlScalarNode)?.Value ?? throw Fault(pair.Key, "attendu : un nom, pas une liste ni une table", "expected a name, not a list or a mapping"),
        pair.Key,
        pair.Value));

    /// <summary>Whether a key stands there and says that there is nothing any more: <c>null</c>.</summary>
    public bool SaysNothing(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(key, out var child) && child is YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain };
    }

    /// <summary>What stands under a key; nothing where it is absent, or empty.</summary>
    public YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(key, out var child) && child is not YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain } ? child : null;
    }

    /// <exception cref="RefusalException">The key is missing, as each reading of a key that must be there tells.</exception>
    public YamlNode Require(string key) => Find(key) ?? throw Fault($"{key} manque", $"{key} is missing");

    /// <summary>The text under a key; nothing where it is absent.</summary>
    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Fault(other, $"{key} est un texte", $"{key} is a text"),
    };

    /// <inheritdoc cref="Require"/>
    public string Text(string key) => OptionalText(key) ?? throw Fault($"{key} manque", $"{key} is missing");

    /// <summary>An address that a reader can open.</summary>
    /// <inheritdoc cref="Require"/>
    public Uri WebAddress(string key) => Uri.TryCreate(Text(key), UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" }
        ? address
        : throw Fault(Require(key), $"{key} est une adresse, comme https://exemple.fr/page", $"{key} is an address such as https://example.org/page");

    /// <summary>The number under a key; nothing where it is absent.</summary>
    public double? OptionalNumber(string key) => Find(key) is { } found ? NumberIn(found) : null;

    /// <summary>A count of months, and the like.</summary>
    public int? OptionalCount(string key) => OptionalNumber(key) switch
    {
        null => null,
        >= 0 and <= int.MaxValue and var number when number == Math.Floor(number) => (int)number,
        > int.MaxValue => throw Fault(Require(key), $"{key} : au plus {int.MaxValue}", $"{key}: {int.MaxValue} at the most"),
        _ => throw Fault(Require(key), $"{key} est un nombre entier, comme 3", $"{key} is a whole number such as 3"),
    };

    /// <inheritdoc cref="Require"/>
    public int Count(string key) => OptionalCount(key) ?? throw Fault($"{key} manque", $"{key} is missing");

    /// <summary>Whether a key is true; it is not where the key is absent.</summary>
    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Fault(Require(key), $"{key} est true ou false, pas « {other} »", $"{key} is true or false, not '{other}'"),
    };

    /// <summary>The mapping under a key; nothing where it is absent.</summary>
    public YamlMap? OptionalMap(string key, Text expected) => Find(key) is { } found ? Inner(found, expected) : null;

    /// <inheritdoc cref="Require"/>
    public YamlMap Map(string key, Text expected) => Inner(Require(key), expected);

    /// <summary>A mapping that stands somewhere in this one.</summary>
    public YamlMap Inner(YamlNode inner, Text expected) => new(path, inner, expected);

    /// <summary>A list, or one value that stands for a list of one.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Items(Require(key));

    /// <inheritdoc cref="List"/>
    public static IReadOnlyList<YamlNode> Items(YamlNode node) => node is YamlSequenceNode list ? [.. list.Children] : [node];

    /// <summary>The items of a list, which is not empty.</summary>
    public IReadOnlyList<YamlNode> SomeOf(YamlNode list) => Items(list) switch
    {
        [] => throw Fault(list, "la liste est vide : nommer au moins une valeur", "the list is empty: name at least one value"),
        { Count: > MostTexts } => throw Fault(list, $"la liste a plus de {MostTexts} valeurs", $"the list has more than {MostTexts} values"),
        var items => items,
    };

    /// <summary>The texts of a list, which is not empty.</summary>
    public IReadOnlyList<string> Texts(YamlNode list) => [.. SomeOf(list).Select(TextIn)];

    /// <exception cref="RefusalException">It is no text.</exception>
    public string TextIn(YamlNode item) => (item as YamlScalarNode)?.Value ?? throw Fault(item, "attendu : un texte", "expected a text");

    /// <exception cref="RefusalException">It is no number.</exception>
    public double NumberIn(YamlNode number) =>
        number is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Fault(number, $"attendu : un nombre, comme 26 ou 0.5 ; reçu : « {Shown(number)} »", $"expected a number such as 26 or 0.5, found '{Shown(number)}'");

    /// <summary>One of the names of an enumeration, written as <c>per_use</c>; nothing where the key is absent.</summary>
    public TEnum? OneOf<TEnum>(string key)
        where TEnum : struct, Enum => Find(key) is { } found ? OneOf<TEnum>(found, key) : null;

    /// <inheritdoc cref="OneOf{TEnum}(string)"/>
    /// <param name="item">Where the name stands.</param>
    /// <param name="key">What it tells, for messages.</param>
    public TEnum OneOf<TEnum>(YamlNode item, string key)
        where TEnum : struct, Enum
    {
        var (text, names) = (TextIn(item), Enum.GetNames<TEnum>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).ToList());
        var (rank, list) = (names.IndexOf(text), string.Join(", ", names));
        return rank >= 0 ? Enum.GetValues<TEnum>()[rank] : throw Fault(item, $"{key} est l’un de {list}, pas « {Shown(item)} »", $"{key} is one of {list}, not '{Shown(item)}'");
    }

    /// <exception cref="RefusalException">A key was not asked for.</exception>
    public void RefuseOtherKeys()
    {
        var expected = string.Join(", ", asked);
        foreach (var (key, _) in node.Children.Where(pair => !asked.Contains(NameOf(pair.Key))))
            throw Fault(key, $"« {Shown(key)} » n’est pas attendu ici ; attendu : {expected}", $"'{Shown(key)}' is not expected here; expected: {expected}");
    }

    /// <summary>Where each thing of this mapping stands.</summary>
    public YamlPlaces Places => new(path, node);

    /// <summary>The line where something stands.</summary>
    public FileLine PlaceOf(YamlNode at) => new(path, (int)at.Start.Line);

    /// <summary>What is wrong with the mapping itself.</summary>
    public RefusalException Fault(Text expected) => Fault(node, expected);

    /// <inheritdoc cref="Fault(Texts.Text)"/>
    public RefusalException Fault(string french, string english) => Fault(node, french, english);

    /// <summary>What is wrong, at its line.</summary>
    public RefusalException Fault(YamlNode at, Text expected) => PlaceOf(at).Fault(expected);

    /// <inheritdoc cref="Fault(YamlNode, Texts.Text)"/>
    public RefusalException Fault(YamlNode at, string french, string english) => Fault(at, new(french, english));

    private static string Shown(YamlNode node) => $"{node}" is { Length: > MostShown } text ? text[..MostShown] + "…" : $"{node}";

    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";
}
