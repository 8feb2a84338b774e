using Prevenance.Law.Evaluation;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law;

/// <summary>Answers requests about situations. Safe to share between threads.</summary>
/// <param name="plans">Where plans are kept that are known.</param>
/// <param name="effort">How much work one request may ask for.</param>
/// <param name="patience">How long the caller is worked for; asked for each calculation. As long as it takes when absent.</param>
public sealed class Calculator(PlanCache plans, Effort? effort = null, Func<Patience>? patience = null)
{
    private const long UsualNodes = 1_000_000;

    private readonly Effort effort = effort ?? Effort.Default;

    /// <summary>A calculator with plans of its own, for whom nothing is too long.</summary>
    public Calculator()
        : this(new PlanCache(UsualNodes))
    {
    }

    /// <exception cref="Figures.FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">The request reaches past the last month checked without asking for a forecast.</exception>
    /// <exception cref="FormulaException">A rule is written wrongly.</exception>
    /// <exception cref="TooMuchAskedException">The request asks for more work than one may.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public Answer Calculate(Situation situation, Request request) => During((patience, plan) =>
    {
        effort.RequireValues(plan.Program.ValuesFor(situation.Count));
        return new Answer(situation, plan, Lanes.Of(plan.Program, situation.AsBlock(plan.Program.Entities), situation, patience));
    }, situation, request);

    /// <summary>What the values may be while facts of the situation are unknown, or essential ones were not given.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="together">Unknown facts with the same key are told together; those of one variable and one person when absent.</param>
    /// <param name="splits">How many times the work may be done over, one option of the unknown flags and choices at a time, for narrower bounds.</param>
    /// <exception cref="Figures.FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">The request reaches past the last month checked without asking for a forecast.</exception>
    /// <exception cref="TooMuchAskedException">The request asks for more work than one may.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public PossibleAnswer Explore(Situation situation, Request request, Func<FactAt, object>? together = null, int splits = 1) => During((patience, plan) =>
        PossibleAnswer.Of(request, situation, plan, together ?? (fact => (fact.Variable, fact.Lane)), splits, takesForGranted: true, patience), situation, request);

    /// <summary>What the values of an answer may be once something is told otherwise. Only what changes is worked out, so that many answers can be weighed.</summary>
    /// <param name="answer">What was explored, in one reading.</param>
    /// <param name="told">The household of the answer, of which something is told otherwise.</param>
    /// <inheritdoc cref="Explore" path="/exception"/>
    public PossibleValues ExploreNear(PossibleAnswer answer, Situation told) => answer.IsNear(told)
        ? During(patience => answer.Told(told, patience))
        : During((patience, plan) => answer.Anew(told, plan, patience), told, answer.Request);

    /// <summary>What the values may be when nothing is taken for granted: what nobody said may be anything.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="together">Unknown facts with the same key are told together.</param>
    /// <exception cref="ArgumentException">The request does not keep what is unsaid.</exception>
    /// <exception cref="TooMuchAskedException">The request asks for more work than one may.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public PossibleAnswer ExploreStrictly(Situation situation, Request request, Func<FactAt, object> together) => request.KeepsUnsaid
        ? During((patience, plan) => PossibleAnswer.Of(request, situation, plan, together, splits: 1, takesForGranted: false, patience), situation, request)
        : throw new ArgumentException("what is unsaid has folded away", nameof(request));

    private T During<T>(Func<Patience, Plan, T> work, Situation situation, Request request)
    {
        if (request.Questions.FirstOrDefault(question => !question.IsWellFormed) is { } wrong)
            throw new ArgumentException($"{wrong.Variable} has no value for {wrong.Period}", nameof(request));
        return During(patience => work(patience, plans.Get(request, situation, effort, patience)));
    }

    private T During<T>(Func<Patience, T> work)
    {
        var ofCaller = patience?.Invoke() ?? new Patience();
        return ofCaller.During(() => work(ofCaller));
    }
}
