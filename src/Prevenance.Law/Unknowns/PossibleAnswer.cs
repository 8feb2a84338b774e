using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>What the values of a request may be, while some facts are unknown, and the facts that would settle them.</summary>
public sealed class PossibleAnswer
{
    private readonly Plan plan;
    private readonly UnknownFacts unknown;
    private readonly UncertainLanes lanes;

    internal PossibleAnswer(Situation situation, Plan plan, Func<FactAt, object> together)
    {
        (Situation, this.plan) = (situation, plan);
        unknown = new UnknownFacts(plan.Program, situation, together);
        lanes = UncertainLanes.Of(plan.Program, situation, unknown);
    }

    public Situation Situation { get; }

    /// <summary>What the value may be for one instance of the variable's entity.</summary>
    public Possible Value(Question question, int lane = 0) => lanes.At(plan.Root(question), lane).Value;

    /// <summary>Whether the answer reads any fact that is not known, be it of consequence or not.</summary>
    internal bool HasUnknownFacts => unknown.Any;

    internal Possible At(Node node, int lane) => lanes.At(node, lane).Value;

    /// <summary>The unknown facts that the value depends on, those that are told together side by side; none when it is certain.</summary>
    public IReadOnlyList<IReadOnlyList<FactAt>> DependsOn(Question question, int lane = 0) =>
        [.. unknown.Behind(lanes.At(plan.Root(question), lane).Facts)];
}
