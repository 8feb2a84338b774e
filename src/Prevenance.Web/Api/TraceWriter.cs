using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Planning;

namespace Prevenance.Web.Api;

/// <summary>Writes the values that took part in an answer: each with what it was computed from, and its legal figures.</summary>
/// <remarks>Only the branches that applied are followed: a condition that did not hold hides what it would have led to.</remarks>
internal sealed class TraceWriter(Calculator calculator, SituationDocument read, Answer answer)
{
    private readonly Dictionary<Question, Step> steps = [];
    private readonly HashSet<(Question, string?)> told = [];

    public JsonObject Write()
    {
        foreach (var question in read.Asked.Select(asked => asked.Question).Distinct())
        {
            for (var lane = 0; lane < read.Situation.Count(question.Variable.Entity); lane++)
                Follow(answer.Explain(question, lane), dependent: null);
        }
        return new JsonObject
        {
            ["trace"] = Trace(),
            ["entitiesDescription"] = EntitiesDescription(),
            ["requestedCalculations"] = new JsonArray([.. read.Asked.Select(asked => (JsonNode)Name(asked.Question))]),
        };
    }

    private void Follow(Explanation explanation, Step? dependent)
    {
        if (explanation is { Variable: { } variable, Period: { } period })
        {
            var question = new Question(variable, period);
            dependent?.Dependencies.Add(Name(question));
            if (!told.Add((question, explanation.Who)))
                return;
            if (!steps.TryGetValue(question, out dependent))
                steps.Add(question, dependent = new Step());
        }
        else if (explanation.Figure is { } figure)
        {
            dependent?.Parameters.TryAdd($"{figure.Figure.Name}<{figure.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}>", explanation.Value);
        }
        foreach (var part in explanation.Parts)
            Follow(part, dependent);
    }

    // Explanations tell of one person or group at a time; asked again by name, each value comes for all of them.
    private JsonObject Trace()
    {
        var present = Request.For([.. read.Asked.Select(asked => asked.Question)]).Present;
        var all = calculator.Calculate(read.Situation, new Request([.. steps.Keys], present));
        return new JsonObject(steps.Select(step => KeyValuePair.Create(Name(step.Key), (JsonNode?)step.Value.Write(step.Key.Variable, all.Values(step.Key)))));
    }

    private JsonObject EntitiesDescription() => new(read.Situation.Law.Entities.Select(entity =>
        KeyValuePair.Create(entity.Plural, (JsonNode?)new JsonArray([.. read.Situation.Ids(entity).Select(id => (JsonNode)id)]))));

    private static string Name(Question question) => $"{question.Variable.Name}<{question.Period}>";

    private sealed class Step
    {
        public SortedSet<string> Dependencies { get; } = new(StringComparer.Ordinal);

        public SortedDictionary<string, double> Parameters { get; } = new(StringComparer.Ordinal);

        public JsonObject Write(Variable variable, double[] values) => new()
        {
            ["value"] = new JsonArray([.. values.Select(value => ValueNotation.Write(variable, value))]),
            ["dependencies"] = new JsonArray([.. Dependencies.Select(name => (JsonNode)name)]),
            ["parameters"] = new JsonObject(Parameters.Select(parameter => KeyValuePair.Create(parameter.Key, (JsonNode?)parameter.Value))),
        };
    }
}
