using System.Text.Json.Nodes;
using Prevenance.Exchange;

namespace Prevenance.Law.France.Tests;

/// <summary>The values that a case writes down, each under its path.</summary>
internal static class WrittenValues
{
    public static Dictionary<string, string> In(JsonNode? node) => Leaves(node, "").ToDictionary(leaf => leaf.Path, leaf => leaf.Text);

    /// <summary>The number or the day at a path, as one number that grows with it.</summary>
    public static double Number(string path, string text)
    {
        var variable = path.Split('/').Select(FrenchLaw.System.Find).OfType<Variable>().Single();
        return Number(variable, JsonNode.Parse(text)!);
    }

    public static double Number(Variable variable, JsonNode value) => ValueNotation.TryRead(variable, value, testNotation: true, out var number, out var expected)
        ? number
        : throw new FormatException(expected.English);

    private static IEnumerable<(string Path, string Text)> Leaves(JsonNode? node, string path) => node is JsonObject body
        ? body.SelectMany(pair => Leaves(pair.Value, $"{path}/{pair.Key}"))
        : [(path, node?.ToJsonString() ?? "null")];
}
