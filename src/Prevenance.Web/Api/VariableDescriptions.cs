using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Prevenance.Exchange;
using Prevenance.Law;

namespace Prevenance.Web.Api;

internal static class VariableDescriptions
{
    public static JsonObject List(LegalSystem law, HttpRequest request) => new(law.Variables
        .OrderBy(variable => variable.Name, StringComparer.Ordinal)
        .Select(variable => KeyValuePair.Create(variable.Name, (JsonNode?)new JsonObject
        {
            ["description"] = variable.Notes.Label.French,
            ["href"] = request.Address($"/variable/{variable.Name}"),
        })));

    public static JsonObject? Find(LegalSystem law, string name) => law.Find(name) is { } variable ? Describe(variable) : null;

    private static JsonObject Describe(Variable variable)
    {
        var description = new JsonObject
        {
            ["id"] = variable.Name,
            ["description"] = variable.Notes.Label.French,
            ["valueType"] = ValueType(variable.Kind),
            ["defaultValue"] = ValueNotation.Write(variable, variable.Default),
            ["definitionPeriod"] = DefinitionPeriod(variable.Unit),
            ["entity"] = variable.Entity.Key,
            ["references"] = new JsonArray([.. variable.Notes.Articles.Select(article => (JsonNode)article.ToString())]),
        };
        if (variable.Choices is { } choices)
            description["possibleValues"] = new JsonObject(choices.Names.Zip(choices.Labels, (name, label) => KeyValuePair.Create(name, (JsonNode?)label.French)));
        // A rule covers the dates that its figures cover: it has no date of its own.
        if (variable.HasFormula)
            description["formulas"] = new JsonObject { ["0001-01-01"] = new JsonObject { ["documentation"] = string.Join(" ; ", variable.Notes.Articles) } };
        return description;
    }

    private static string ValueType(ValueKind kind) => kind switch
    {
        ValueKind.Amount or ValueKind.Number => "Float",
        ValueKind.Flag => "Boolean",
        ValueKind.Date => "Date",
        _ => "String",
    };

    private static string DefinitionPeriod(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Month => "MONTH",
        PeriodUnit.Year => "YEAR",
        _ => "ETERNITY",
    };
}
