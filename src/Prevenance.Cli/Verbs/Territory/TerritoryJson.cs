using System.Text.Json.Nodes;
using Prevenance.Territory;

namespace Prevenance.Cli.Verbs.Territory;

/// <summary>What several verbs of the territory print for programs.</summary>
internal static class TerritoryJson
{
    public static JsonObject Of(Source source) => new()
    {
        ["kind"] = source.Kind,
        ["publisher"] = source.Publisher,
        ["year"] = source.Year,
        ["licence"] = source.Licence,
    };

    public static JsonArray Numbers(IEnumerable<double> values) => [.. values.Select(value => (JsonNode)value)];
}
