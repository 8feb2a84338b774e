using System.Globalization;
using Prevenance.Texts.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Law.Figures;

/// <summary>Reads a figure file; each fault is told with its line and what was expected.</summary>
internal sealed class FigureFileReader
{
    private static readonly Text Expected = new(
        "attendu : une table avec prefix, known_until et figures", "expected one mapping with prefix, known_until and figures");

    private readonly string path;
    private readonly FigureFile file;
    private string prefix = "";
    private Month knownUntil;

    private FigureFileReader(string path) => (this.path, file) = (path, new FigureFile(path));

    /// <exception cref="RefusalException">The file is written wrongly.</exception>
    public static FigureFile Read(string path)
    {
        using var text = File.OpenText(path);
        return Read(path, text);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static FigureFile Read(string path, TextReader text) =>
        new FigureFileReader(path).ReadFile(GuardedYaml.Mapping(path, text, Expected));

    private FigureFile ReadFile(YamlMappingNode root)
    {
        RefuseOthers(root, "prefix", "known_until", "figures");
        prefix = Words(root, "prefix");
        knownUntil = Month.TryParse(Words(root, "known_until"), out var month) && month <= Coverage.LatestCheck ? month : throw Fault(root, "known_until est un mois, comme 2026-07", "known_until must be a month such as 2026-07");
        foreach (var (key, node) in Mapping(root, "figures").Children)
            ReadFigure(Key(key), node as YamlMappingNode ?? throw Fault(node, "un chiffre est une table avec label, unit et values", "a figure is a mapping with label, unit and values"));
        return file;
    }

    private void ReadFigure(string key, YamlMappingNode node)
    {
        RefuseOthers(node, "label", "unit", "article", "kind", "values");
        var header = new FigureHeader($"{prefix}.{key}", Words(node, "label"), Words(node, "unit"), OptionalWords(node, "article"), knownUntil);
        switch (OptionalWords(node, "kind"))
        {
            case null:
                file.Add(key, new Figure(Read(header, node, ReadNumber)));
                break;
            case "scale":
                file.Add(key, new ScaleFigure(Read(header, node, ReadBrackets)));
                break;
            case "table":
                file.Add(key, new TableFigure(Read(header, node, ReadRows)));
                break;
            case var other:
                throw Fault(node, $"kind est scale ou table, pas « {other} »", $"kind is scale or table, not '{other}'");
        }
    }

    private Dated<T> Read<T>(FigureHeader header, YamlMappingNode node, Func<YamlMappingNode, T?> value)
        where T : class
    {
        var entries = Mapping(node, "values").Children.Select(pair =>
        {
            if (!DateOnly.TryParseExact(Key(pair.Key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
                throw Fault(pair.Key, "une valeur se range sous un jour, comme 2024-04-01", "a value stands under a day such as 2024-04-01");
            var body = pair.Value as YamlMappingNode ?? throw Fault(pair.Value, "une valeur datée est une table avec sa source", "a dated value is a mapping with its source");
            RefuseOthers(body, "value", "brackets", "rows", "source");
            var source = Words(body, "source");
            return new Dated<T>.Entry(from, value(body), source.Length > 0 ? source : throw Fault(body, "il faut une source à une valeur", "a value needs a source"));
        });
        return new Dated<T>(header, [.. entries]);
    }

    private object? ReadNumber(YamlMappingNode body) => IsNull(body, "value") ? null : ParseNumber(Child(body, "value"));

    private ScaleFigure.Brackets? ReadBrackets(YamlMappingNode body)
    {
        if (IsNull(body, "brackets"))
            return null;
        var brackets = Child(body, "brackets") as YamlSequenceNode ?? throw Fault(body, "brackets est une liste de { from, rate }", "brackets is a list of { from, rate }");
        var pairs = brackets.Children
            .Select(node => node as YamlMappingNode ?? throw Fault(node, "une tranche est { from, rate }", "a bracket is { from, rate }"))
            .Select(node => (From: ParseNumber(Child(node, "from")), Rate: ParseNumber(Child(node, "rate"))))
            .OrderBy(pair => pair.From)
            .ToList();
        return new ScaleFigure.Brackets([.. pairs.Select(pair => pair.From)], [.. pairs.Select(pair => pair.Rate)]);
    }

    private IReadOnlyDictionary<string, double>? ReadRows(YamlMappingNode body) =>
        IsNull(body, "rows")
            ? null
            : Mapping(body, "rows").Children.ToDictionary(row => Key(row.Key), row => ParseNumber(row.Value), StringComparer.Ordinal);

    /// <summary>A key that is misspelt would be left unread in silence.</summary>
    private void RefuseOthers(YamlMappingNode node, params string[] expected)
    {
        foreach (var key in node.Children.Keys.Where(key => !expected.Contains(Key(key))))
            throw Fault(key, $"« {key} » n’est pas attendu ici ; attendu : {string.Join(", ", expected)}", $"'{key}' is not expected here; expected: {string.Join(", ", expected)}");
    }

    private string Key(YamlNode node) => (node as YamlScalarNode)?.Value ?? throw Fault(node, "attendu : un nom, pas une liste ni une table", "expected a name, not a list or a mapping");

    private double ParseNumber(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Fault(node, $"attendu : un nombre ; reçu : « {node} »", $"expected a number, found '{node}'");

    private static bool IsNull(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var child) && child is YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain };

    private YamlMappingNode Mapping(YamlMappingNode node, string key) =>
        Child(node, key) as YamlMappingNode ?? throw Fault(node, $"{key} est une table", $"{key} is a mapping");

    private string Words(YamlMappingNode node, string key) =>
        OptionalWords(node, key) ?? throw Fault(node, $"{key} manque", $"{key} is missing");

    private static string? OptionalWords(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var child) ? (child as YamlScalarNode)?.Value : null;

    private YamlNode Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var child) ? child : throw Fault(node, $"{key} manque", $"{key} is missing");

    private RefusalException Fault(YamlNode node, string french, string english) => new(path, (int)node.Start.Line, french, english);
}
