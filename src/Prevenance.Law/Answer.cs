using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law;

/// <summary>The values of a request for a situation, and the graph that they were read from.</summary>
public sealed class Answer
{
    internal Answer(Situation situation, Plan plan, Lanes lanes) => (Situation, Plan, Lanes) = (situation, plan, lanes);

    public Situation Situation { get; }

    /// <summary>The figures used after the last month for which they were checked; none unless the request allowed a forecast.</summary>
    public IReadOnlyList<FigureValue> Projected => Plan.Projected;

    /// <summary>Those of them that one question's value was made with.</summary>
    public IReadOnlyList<FigureValue> ProjectedFor(VariableAt question) => Plan.ProjectedFor(question);

    /// <summary>Why somebody's question has no answer: figures do not cover it, where the request leaves gaps, or it goes by rules that are not written.</summary>
    public UncoveredException? GapAt(VariableAt question, int lane) => Plan.Gaps.GetValueOrDefault(question)
        ?? (Plan.Of(question) is { Limit: { } limit, Outside: { } outside } && !Situation.IsGiven(question.Variable, question.Period, lane)
            ? limit.Refusal(Lanes.At(outside, lane))
            : null);

    /// <summary>Why a question has no answer for somebody; nothing when it has one for everybody.</summary>
    public UncoveredException? GapAt(VariableAt question) => Plan.Gaps.GetValueOrDefault(question)
        ?? Enumerable.Range(0, Situation.Count(question.Variable.Entity)).Select(lane => GapAt(question, lane)).FirstOrDefault(gap => gap is not null);

    /// <summary>Whether a rule behind the answer reads this variable.</summary>
    public bool Reads(Variable variable) => Plan.Variables.Contains(variable);

    /// <summary>Whether a rule behind the answer reads a fact that was not given to everybody: without one, nothing is taken for granted.</summary>
    public bool TakesForGranted => Plan.TakesForGranted;

    internal Plan Plan { get; }

    internal Lanes Lanes { get; }

    /// <summary>The value for one instance of the variable's entity, as a lane carries it.</summary>
    public double Value(VariableAt question, int lane = 0) => Lanes.At(Plan.Root(question), lane);

    /// <summary>The values for every instance of the variable's entity.</summary>
    public double[] Values(VariableAt question)
    {
        var root = Plan.Root(question);
        return [.. Enumerable.Range(0, Situation.Count(question.Variable.Entity)).Select(lane => Lanes.At(root, lane))];
    }

    internal Node Root(VariableAt question) => Plan.Root(question);
}
