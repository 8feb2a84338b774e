using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Unknowns;

/// <summary>What the values of a request may be, while some facts are unknown.</summary>
public class PossibleValues
{
    private readonly UInt128 toldApart;

    /// <param name="situation">What is known.</param>
    /// <param name="plan">The plan that was read.</param>
    /// <param name="parts">The readings, which together say what the situation does.</param>
    /// <param name="toldApart">The facts that differ from one reading to another, as bits.</param>
    private protected PossibleValues(Situation situation, Plan plan, IReadOnlyList<UncertainLanes> parts, UInt128 toldApart) =>
        (Situation, Plan, Parts, this.toldApart) = (situation, plan, parts, toldApart);

    public Situation Situation { get; }

    private protected Plan Plan { get; }

    private protected IReadOnlyList<UncertainLanes> Parts { get; }

    /// <inheritdoc cref="Answer.GapAt(VariableAt, int)"/>
    /// <remarks>While it is not known whether somebody has an answer, there may be one.</remarks>
    public UncoveredException? GapAt(VariableAt question, int lane) => Plan.Gaps.GetValueOrDefault(question)
        ?? (Plan.Of(question) is { Limit: { } limit, Outside: { } outside } && !Situation.IsGiven(question.Variable, question.Period, lane)
            ? limit.Refusal(At(outside, lane).Low)
            : null);

    /// <inheritdoc cref="Answer.GapAt(VariableAt)"/>
    public UncoveredException? GapAt(VariableAt question) => Plan.Gaps.GetValueOrDefault(question)
        ?? Enumerable.Range(0, Situation.Count(question.Variable.Entity)).Select(lane => GapAt(question, lane)).FirstOrDefault(gap => gap is not null);

    /// <summary>What the value may be for one instance of the variable's entity.</summary>
    public Possible Value(VariableAt question, int lane = 0) => At(Plan.Root(question), lane);

    internal Possible At(Node node, int lane) => Read(node, lane).Value;

    /// <summary>What any of the parts may give; where they differ, it depends on what they tell apart too.</summary>
    private protected Uncertain Read(Node node, int lane)
    {
        var first = Parts[0].At(node, lane);
        return Parts.Skip(1).Aggregate(first, (all, part) =>
        {
            var other = part.At(node, lane);
            return Uncertain.Of(all.Value.Or(other.Value), all.Facts | other.Facts | (all.Value == other.Value ? 0 : toldApart));
        });
    }

    /// <summary>The values alone: which facts they depend on is not told.</summary>
    private protected static PossibleValues Of(UncertainLanes lanes, Situation situation, Plan plan) => new(situation, plan, [lanes], 0);
}
