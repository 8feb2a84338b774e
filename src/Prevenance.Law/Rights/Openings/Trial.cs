using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights.Openings;

/// <summary>Tries many changes side by side, in one pass over the lanes of one plan.</summary>
internal sealed class Trial(Calculator calculator, Situation situation, Request request, int lane)
{
    private readonly VariableAt question = request.Questions.Single();

    /// <summary>For each change, whether the right would be open.</summary>
    public IReadOnlyList<bool> Open(IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
            return [];
        var copies = new Repetition(situation, changes.Count);
        for (var copy = 0; copy < changes.Count; copy++)
            changes[copy].ApplyTo(copies, copy);
        var values = calculator.Calculate(copies.Whole, request).Values(question);
        var instances = situation.Count(question.Variable.Entity);
        return [.. Enumerable.Range(0, changes.Count).Select(copy => values[(copy * instances) + lane] > 0)];
    }

    /// <summary>The facts that may change and that the right reads, for each person or group that has them.</summary>
    public IEnumerable<(Variable Fact, int Lane, Who Who)> Facts() =>
        from fact in calculator.Calculate(situation, request).Plan.Program.Instructions
            .Where(instruction => instruction.Op == Op.Input).Select(instruction => ((VariableAt)instruction.Payload!).Variable).Distinct()
        where fact.Notes.MayChange is not null && fact.Kind != ValueKind.Code
        from instance in Enumerable.Range(0, situation.Count(fact.Entity))
        where situation.Given.Any(pair => pair.Key.Variable == fact && pair.Value.Known[instance])
        select (fact, instance, situation.Instances(fact.Entity)[instance]);
}
