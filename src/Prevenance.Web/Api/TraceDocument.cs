using System.Globalization;
using System.Text.Json.Nodes;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Planning;

namespace Prevenance.Web.Api;

/// <summary>Writes every value that an answer went through: what it was computed from, and its legal figures.</summary>
internal static class TraceDocument
{
    /// <exception cref="RefusalException">There is more to tell than one answer may, or a value that cannot be written.</exception>
    public static JsonObject Write(SituationDocument read, Answer answer, Caveats caveats, int mostValues)
    {
        var steps = Trace.Of(answer, read.Questions.Except(caveats.Gaps.Keys));
        if (steps.Sum(step => (long)step.Values.Count + step.Dependencies.Count) > mostValues)
            throw new RefusalException(new Text("cette trace est trop longue ; demandez moins de valeurs", "this trace is too long; ask for fewer values"));
        if (steps.FirstOrDefault(step => step.Values.Any(value => !step.Variable.CanHold(value))) is { } overflow)
            throw new RefusalException(new Text($"{overflow.Variable} ne peut pas s’écrire : une valeur donnée est hors de ce qui existe", $"{overflow.Variable} cannot be written: a value that was given is beyond what exists"));
        return new JsonObject
        {
            ["trace"] = new JsonObject(steps.Select(step => KeyValuePair.Create(Name(step.Variable, step.Period), (JsonNode?)Step(step)))),
            ["entitiesDescription"] = Entities(read),
            ["requestedCalculations"] = Names(read.Questions.Select(Name)),
            ["assumptions"] = new JsonArray([.. (caveats.Assumptions ?? []).Select(Assumption)]),
            ["unknownVariables"] = Names(caveats.UnknownVariables),
            ["gaps"] = new JsonObject(caveats.Gaps.Select(gap => KeyValuePair.Create(Name(gap.Key), (JsonNode?)InBoth(gap.Value)))),
            ["figuresUntil"] = new JsonObject(caveats.FiguresUntil.Select(one => KeyValuePair.Create(Name(one.Key), (JsonNode?)one.Value.ToString()))),
        };
    }

    private static JsonObject Step(TraceStep step) => new()
    {
        ["value"] = new JsonArray([.. step.Values.Select(value => ValueNotation.Write(step.Variable, value))]),
        ["dependencies"] = Names(step.Dependencies.Select(dependency => Name(dependency.Variable, dependency.Period))),
        // One figure may be read both in a month for which it was checked and in a later one.
        ["parameters"] = new JsonObject(step.Figures
            .DistinctBy(figure => Name(figure.Figure))
            .Select(figure => KeyValuePair.Create(Name(figure.Figure), (JsonNode?)figure.Value))),
    };

    private static JsonObject Assumption(Assumed assumed) => new()
    {
        ["key"] = assumed.Assumption.Key,
        ["taken"] = InBoth(assumed.Assumption.Taken),
        ["ask"] = InBoth(assumed.Assumption.Ask),
        ["facts"] = Names(assumed.Assumption.Facts.Select(fact => fact.Name)),
        ["behind"] = Names(assumed.Behind.Select(Name)),
    };

    private static JsonObject Entities(SituationDocument read) => new(read.Situation.Law.Entities.Select(entity =>
        KeyValuePair.Create(entity.Plural, (JsonNode?)Names(read.Situation.Instances(entity).Select(who => who.Key)))));

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    /// <summary>How a trace names a value.</summary>
    public static string Name(VariableAt question) => Name(question.Variable, question.Period);

    private static JsonObject InBoth(Text text) => new() { ["fr"] = text.French, ["en"] = text.English };

    private static string Name(Variable variable, Period period) => $"{variable.Name}<{period}>";

    private static string Name(Law.FigureValue figure) =>
        $"{figure.Figure.Name}<{figure.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}>";
}
