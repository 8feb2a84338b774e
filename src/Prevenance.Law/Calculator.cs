using Prevenance.Law.Evaluation;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law;

/// <summary>Answers requests about situations. Safe to share between threads.</summary>
/// <param name="cachedNodes">How many nodes the plans that are kept may hold together: about 250 bytes each, 8,000 for every right in one month.</param>
public sealed class Calculator(long cachedNodes = 1_000_000)
{
    private readonly PlanCache plans = new(cachedNodes);

    /// <exception cref="Figures.FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">The request reaches past the last month checked without asking for a forecast.</exception>
    /// <exception cref="FormulaException">A rule is written wrongly.</exception>
    public Answer Calculate(Situation situation, Request request)
    {
        var plan = PlanOf(situation, request);
        return new Answer(situation, plan, Lanes.Of(plan.Program, situation));
    }

    /// <summary>What the values may be while facts of the situation are unknown, or essential ones were not given.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="together">Unknown facts with the same key are told together; those of one variable and one person when absent.</param>
    /// <param name="splits">How many times the work may be done over, one option of the unknown flags and choices at a time, for narrower bounds.</param>
    /// <exception cref="Figures.FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">The request reaches past the last month checked without asking for a forecast.</exception>
    public PossibleAnswer Explore(Situation situation, Request request, Func<FactAt, object>? together = null, int splits = 1) =>
        new(situation, PlanOf(situation, request), together ?? (fact => (fact.Variable, fact.Lane)), splits, takesForGranted: true);

    /// <summary>What the values may be when nothing is taken for granted: what nobody said may be anything.</summary>
    /// <param name="situation">What is known.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="together">Unknown facts with the same key are told together.</param>
    /// <exception cref="ArgumentException">The request does not keep what is unsaid.</exception>
    public PossibleAnswer ExploreStrictly(Situation situation, Request request, Func<FactAt, object> together) => request.KeepsUnsaid
        ? new(situation, PlanOf(situation, request), together, splits: 1, takesForGranted: false)
        : throw new ArgumentException("what is unsaid has folded away", nameof(request));

    private Plan PlanOf(Situation situation, Request request) =>
        request.Questions.FirstOrDefault(question => !question.IsWellFormed) is { } wrong
            ? throw new ArgumentException($"{wrong.Variable} has no value for {wrong.Period}", nameof(request))
            : plans.Get(request, situation);
}
