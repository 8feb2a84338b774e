using System.Text.Json.Nodes;
using Prevenance.Choices.Scenarios;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Documents;

/// <summary>What may be shown by commune, as programs read it: the range of each scenario by its name, or nothing where it is hidden.</summary>
internal static class ByCommuneDocument
{
    /// <returns>Nothing where a result says nothing of communes, or nothing may be told of them.</returns>
    public static JsonArray? Of(IReadOnlyList<ScenarioResult> results, Language language)
    {
        return ByCommune.Of(results) is { NotTold: null } told
            ? [.. told.Lines.Select(line => new JsonObject { ["commune"] = line.Code, ["name"] = line.Name.In(language), ["lose"] = ByName(line.Lose), ["gain"] = ByName(line.Gain) })]
            : null;

        JsonObject ByName(IReadOnlyList<Interval?> ranges) =>
            new(results.Zip(ranges, (result, range) => KeyValuePair.Create(result.Scenario.Name, (JsonNode?)RangeDocument.Of(range))));
    }
}
