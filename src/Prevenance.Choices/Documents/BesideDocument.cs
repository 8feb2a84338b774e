using System.Text.Json.Nodes;
using Prevenance.Choices.Scenarios;
using Prevenance.Law;

namespace Prevenance.Choices.Documents;

/// <summary>Several results side by side as programs read them.</summary>
public static class BesideDocument
{
    /// <summary>Each measure with the range of each scenario by its name and the three kinds of doubt apart, then each result whole.</summary>
    public static JsonObject Of(IReadOnlyList<ScenarioResult> results, Language language) => new()
    {
        ["beside"] = new JsonArray([.. Beside.Of(results).Select(row => new JsonObject
        {
            ["measure"] = row.Key,
            ["name"] = row.Name.In(language),
            ["unit"] = row.Unit,
            ["present"] = row.IsPresent,
            ["ranges"] = new JsonObject(results.Zip(row.Ranges, (result, range) => KeyValuePair.Create(result.Scenario.Name, (JsonNode?)RangeDocument.Of(range)))),
            ["bands"] = new JsonObject(results.Zip(row.Doubts, (result, bands) => KeyValuePair.Create(result.Scenario.Name, bands is null ? null : (JsonNode?)RangeDocument.Of(bands)))),
        })]),
        ["byCommune"] = ByCommuneDocument.Of(results, language),
        ["scenarios"] = new JsonArray([.. results.Select(result => ScenarioDocument.WithoutCommunes(result, language))]),
    };
}
