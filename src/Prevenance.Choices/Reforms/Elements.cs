using System.Globalization;
using System.Text.RegularExpressions;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Choices.Reforms;

/// <summary>A value is a number, or a whole scale or table: each of its elements is then a change of its own.</summary>
internal static partial class Elements
{
    private static readonly Text Bracket = new("une tranche est { threshold, rate }", "a bracket is { threshold, rate }");
    private static readonly Text Rows = new("attendu : un nombre, une liste de tranches ou les lignes d’une table", "expected a number, a list of brackets or the rows of a table");

    /// <summary>The path of an element, in one form: <c>x[1].rate</c> and <c>x.brackets.1.rate</c> are <c>x.brackets[1].rate</c>.</summary>
    public static string PathOf(string path) => BracketPath().Replace(path, match =>
        $"{match.Groups["scale"]}.brackets[{match.Groups["rank"]}].{(match.Groups["part"].Value is "threshold" or "from" ? "threshold" : "rate")}");

    /// <param name="map">Where it is read.</param>
    /// <param name="path">The path of the figure.</param>
    /// <param name="node">What is said of it.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="to">The last; nothing where it does not end.</param>
    /// <exception cref="RefusalException">It is no number, list of brackets or table of numbers.</exception>
    public static IEnumerable<FigureChange> Of(YamlMap map, string path, YamlNode node, DateOnly from, DateOnly? to) =>
        Values(map, path, node).Select(one => new FigureChange(PathOf(one.Path), from, to, map.NumberIn(one.At))
        {
            At = map.PlaceOf(one.At),
            ListedBrackets = node is YamlSequenceNode list ? list.Children.Count : null,
        });

    private static IEnumerable<(string Path, YamlNode At)> Values(YamlMap map, string path, YamlNode node) => node switch
    {
        YamlSequenceNode { Children: [] } or YamlMappingNode { Children.Count: 0 } => throw map.Fault(node, Rows),
        YamlSequenceNode list => list.Children.Index().SelectMany(bracket => BracketOf(map.Inner(bracket.Item, Bracket), $"{path}.brackets[{bracket.Index}]")),
        YamlMappingNode => RowsOf(map.Inner(node, Rows), path),
        _ => [(path, node)],
    };

    private static IEnumerable<(string Path, YamlNode At)> RowsOf(YamlMap rows, string path) => rows.Keys.SequenceEqual(["value"])
        ? [(path, rows.Require("value"))]
        : rows.Entries.Select(row => ($"{path}.{row.Name}", row.Value));

    private static IEnumerable<(string Path, YamlNode At)> BracketOf(YamlMap bracket, string path)
    {
        if (bracket.Keys.FirstOrDefault(key => !IsThreshold(key) && !IsRate(key)) is { } other)
            throw bracket.Fault($"« {other} » n’est pas attendu dans une tranche : threshold, et rate ou amount", $"'{other}' is not expected in a bracket: threshold, and rate or amount");
        return bracket.Entries.SelectMany(part => Values(bracket, $"{path}.{(IsThreshold(part.Name) ? "threshold" : "rate")}", part.Value));
    }

    private static bool IsThreshold(string key) => key is "threshold" or "from";

    private static bool IsRate(string key) => key is "rate" or "amount" or "average_rate";

    [GeneratedRegex(@"^(?<scale>.+?)(?:\.brackets)?(?:\[(?<rank>[0-9]{1,3})\]|\.(?<rank>[0-9]{1,3}))\.(?<part>threshold|from|rate|amount)$")]
    private static partial Regex BracketPath();
}
