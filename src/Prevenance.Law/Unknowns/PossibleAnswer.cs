using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>What the values of a request may be, while some facts are unknown, and the facts that would settle them.</summary>
public sealed class PossibleAnswer : PossibleValues
{
    private readonly UnknownFacts unknown;

    private PossibleAnswer(Request request, Situation situation, Plan plan, UnknownFacts unknown, IReadOnlyList<UncertainLanes> parts, UInt128 toldApart)
        : base(situation, plan, parts, toldApart) => (Request, this.unknown) = (request, unknown);

    /// <summary>What was asked.</summary>
    public Request Request { get; }

    /// <summary>Whether the answer reads any fact that is not known, be it of consequence or not.</summary>
    internal bool HasUnknownFacts => unknown.Any;

    /// <summary>Whether <see cref="DependsOn"/> names no fact too many: unknown facts are told apart up to a number.</summary>
    internal bool TellsFactsApart => unknown.AreToldApart;

    /// <summary>The unknown facts that the value depends on, those that are told together side by side; none when it is certain.</summary>
    public IReadOnlyList<IReadOnlyList<FactAt>> DependsOn(Question question, int lane = 0) =>
        [.. unknown.Behind(Read(Plan.Root(question), lane).Facts)];

    internal static PossibleAnswer Of(
        Request request, Situation situation, Plan plan, Func<FactAt, object> together, int splits, bool takesForGranted, Patience patience)
    {
        var unknown = new UnknownFacts(plan.Program, situation, together, takesForGranted);
        var (situations, facts) = unknown.Any ? Splitting.Of(situation, splits) : ([situation], []);
        var first = UncertainLanes.Of(plan.Program, situations[0], unknown, patience);
        return new PossibleAnswer(
            request, situation, plan, unknown,
            [first, .. situations.Skip(1).Select(part => first.Told(part, patience))],
            facts.Aggregate((UInt128)0, (bits, fact) => bits | unknown.BitOf(fact.Key, fact.Lane)));
    }

    /// <summary>The values once something is told otherwise. Where it changes the plan or the household, all is read again.</summary>
    internal PossibleValues Told(Situation otherwise, Plan plan, Patience patience) =>
        plan == Plan && otherwise.HasTheMembersOf(Situation) && Parts is [var alone]
            ? Of(alone.Told(otherwise, patience), otherwise, plan)
            : Of(Request, otherwise, plan, fact => fact.Variable, splits: 1, takesForGranted: unknown.TakesForGranted, patience);
}
