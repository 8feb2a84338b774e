using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Reforms;

/// <summary>A figure as OpenFisca writes it: values by first day, each until the next; or the brackets of a scale, each part by first day.</summary>
internal static class OpenFiscaFigure
{
    private static readonly Text Expected = new("attendu : { 2027-01-01: { value: 700 } }", "expected { 2027-01-01: { value: 700 } }");

    /// <summary>The keys by which such a figure is known.</summary>
    public static IReadOnlySet<string> Keys { get; } = new HashSet<string>(StringComparer.Ordinal) { "values", "brackets" };

    /// <summary>What stands beside values and is about people who read: it changes nothing.</summary>
    private static readonly string[] Beside = ["description", "label", "documentation", "reference", "metadata", "unit"];

    /// <exception cref="RefusalException">It is written otherwise.</exception>
    public static IEnumerable<FigureChange> Read(string path, YamlMap figure)
    {
        foreach (var key in Beside)
            figure.Find(key);
        var changes = figure.Find("brackets") is { } brackets ? Brackets(path, figure, brackets) : Values(path, figure.Map("values", Expected));
        figure.Find("values");
        figure.RefuseOtherKeys();
        return changes;
    }

    /// <summary>A value may stand with what is said of it.</summary>
    private static YamlNode ValueOf(YamlMap values, YamlNode dated)
    {
        if (dated is not YamlMappingNode)
            return dated;
        var told = values.Inner(dated, Expected);
        if (!told.Keys.Contains("value"))
            return dated;
        foreach (var key in Beside)
            told.Find(key);
        var value = told.Require("value");
        told.RefuseOtherKeys();
        return value;
    }

    private static List<FigureChange> Brackets(string path, YamlMap figure, YamlNode brackets) =>
        [.. YamlMap.Items(brackets).Select(bracket => figure.Inner(bracket, Expected)).Index().SelectMany(bracket => bracket.Item.Entries.SelectMany(part =>
            Values(Elements.PathOf($"{path}.brackets[{bracket.Index}].{part.Name}"), bracket.Item.Inner(part.Value, Expected)).Select(change => change with { ListedBrackets = YamlMap.Items(brackets).Count })))];

    private static List<FigureChange> Values(string path, YamlMap values)
    {
        if (values.Keys.SequenceEqual(["values"]))
            return Values(path, values.Map("values", Expected));
        var dated = values.Entries.Select(entry => (From: Days.FirstOf(values, entry.Key), entry.Value)).OrderBy(entry => entry.From).ToList();
        return [.. dated.Index().SelectMany(entry =>
            Elements.Of(values, path, ValueOf(values, entry.Item.Value), entry.Item.From, entry.Index + 1 < dated.Count ? dated[entry.Index + 1].From.AddDays(-1) : null))];
    }
}
