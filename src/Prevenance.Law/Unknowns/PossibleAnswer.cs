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
    public IReadOnlyList<IReadOnlyList<FactAt>> DependsOn(VariableAt question, int lane = 0) =>
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

    /// <summary>Whether <see cref="Told"/> can tell what would change: nothing may come or go, neither facts nor persons, and one reading is all there is.</summary>
    internal bool IsNear(Situation otherwise) =>
        Parts.Count == 1 && otherwise.Law == Situation.Law && otherwise.Shape.Equals(Situation.Shape) && otherwise.HasTheMembersOf(Situation);

    /// <summary>The values once something is told otherwise, of a situation that <see cref="IsNear"/>.</summary>
    internal PossibleValues Told(Situation otherwise, Patience patience) => Of(Parts[0].Told(otherwise, patience), otherwise, Plan);

    /// <summary>The values of a situation that is another one.</summary>
    internal PossibleValues Anew(Situation otherwise, Plan plan, Patience patience) =>
        Of(Request, otherwise, plan, fact => fact.Variable, splits: 1, takesForGranted: unknown.TakesForGranted, patience);
}
