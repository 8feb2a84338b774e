using Prevenance.Law.Figures;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>What the values of a request may be, while some facts are unknown, and the facts that would settle them.</summary>
public sealed class PossibleAnswer
{
    private readonly Plan plan;
    private readonly UnknownFacts unknown;
    private readonly List<UncertainLanes> parts;
    private readonly UInt128 told;

    internal PossibleAnswer(Situation situation, Plan plan, Func<FactAt, object> together, int splits, bool takesForGranted, Patience patience)
    {
        (Situation, this.plan) = (situation, plan);
        unknown = new UnknownFacts(plan.Program, situation, together, takesForGranted);
        var (situations, facts) = unknown.Any ? Splitting.Of(situation, splits) : ([situation], []);
        parts = [.. situations.Select(part => UncertainLanes.Of(plan.Program, part, unknown, patience))];
        told = facts.Aggregate((UInt128)0, (bits, fact) => bits | unknown.BitOf(fact.Key, fact.Lane));
    }

    public Situation Situation { get; }

    /// <inheritdoc cref="Answer.GapAt"/>
    public UncoveredException? GapAt(Question question) => plan.Gaps.GetValueOrDefault(question);

    /// <summary>What the value may be for one instance of the variable's entity.</summary>
    public Possible Value(Question question, int lane = 0) => At(plan.Root(question), lane);

    /// <summary>Whether the answer reads any fact that is not known, be it of consequence or not.</summary>
    internal bool HasUnknownFacts => unknown.Any;

    /// <summary>Whether <see cref="DependsOn"/> names no fact too many: unknown facts are told apart up to a number.</summary>
    internal bool TellsFactsApart => unknown.AreToldApart;

    internal Possible At(Node node, int lane) => Read(node, lane).Value;

    /// <summary>The unknown facts that the value depends on, those that are told together side by side; none when it is certain.</summary>
    public IReadOnlyList<IReadOnlyList<FactAt>> DependsOn(Question question, int lane = 0) =>
        [.. unknown.Behind(Read(plan.Root(question), lane).Facts)];

    /// <summary>What any of the parts may give; where they differ, it depends on what they tell apart too.</summary>
    private Uncertain Read(Node node, int lane)
    {
        var first = parts[0].At(node, lane);
        return parts.Skip(1).Aggregate(first, (all, part) =>
        {
            var other = part.At(node, lane);
            return Uncertain.Of(all.Value.Or(other.Value), all.Facts | other.Facts | (all.Value == other.Value ? 0 : told));
        });
    }
}
