using Prevenance.Law.Evaluation;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law;

/// <summary>Answers requests about situations. Safe to share between threads.</summary>
public sealed class Calculator(int cachedPlans = 256)
{
    private readonly PlanCache plans = new(cachedPlans);

    /// <exception cref="Figures.FigureNotKnownException">A figure does not cover a period that is needed.</exception>
    /// <exception cref="ForecastNeededException">The request reaches past the last month checked without asking for a forecast.</exception>
    /// <exception cref="FormulaException">A rule is written wrongly.</exception>
    public Answer Calculate(Situation situation, Request request)
    {
        if (request.Questions.FirstOrDefault(question => !question.IsWellFormed) is { } wrong)
            throw new ArgumentException($"{wrong.Variable} has no value for {wrong.Period}", nameof(request));
        var plan = plans.Get(request, situation);
        return new Answer(situation, plan, Lanes.Of(plan.Program, situation));
    }
}
