using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Api;

/// <summary>Writes every value that an answer went through: what it was computed from, and its legal figures.</summary>
internal static class TraceDocument
{
    public static JsonObject Write(SituationDocument read, Answer answer)
    {
        var steps = Trace.Of(answer, read.Asked.Select(asked => asked.Question).Distinct());
        return new JsonObject
        {
            ["trace"] = new JsonObject(steps.Select(step => KeyValuePair.Create(Name(step.Variable, step.Period), (JsonNode?)Step(step)))),
            ["entitiesDescription"] = Entities(read),
            ["requestedCalculations"] = Names(read.Asked.Select(asked => Name(asked.Question.Variable, asked.Question.Period)).Distinct()),
        };
    }

    private static JsonObject Step(TraceStep step) => new()
    {
        ["value"] = new JsonArray([.. step.Values.Select(value => ValueNotation.Write(step.Variable, value))]),
        ["dependencies"] = Names(step.Dependencies.Select(dependency => Name(dependency.Variable, dependency.Period))),
        ["parameters"] = new JsonObject(step.Figures
            .DistinctBy(figure => figure.Figure)
            .Select(figure => KeyValuePair.Create(Name(figure.Figure), (JsonNode?)figure.Value))),
    };

    private static JsonObject Entities(SituationDocument read) => new(read.Situation.Law.Entities.Select(entity =>
        KeyValuePair.Create(entity.Plural, (JsonNode?)Names(read.Situation.Ids(entity)))));

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    private static string Name(Variable variable, Period period) => $"{variable.Name}<{period}>";

    private static string Name(Law.Figures.FigureValue figure) =>
        $"{figure.Figure.Name}<{figure.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}>";
}
