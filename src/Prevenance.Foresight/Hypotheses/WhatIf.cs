using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Situations;
using Prevenance.Law.Rights;
using Prevenance.Law;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>Computes what a household would have under many hypotheses, side by side in one pass.</summary>
/// <remarks>
/// Only rights that are paid by month or by year are counted, and not those that are paid in one month
/// or at each use: what is read would depend on chance. Rights look back on past months: read a month far enough from the change to see where it settles.
/// </remarks>
public sealed class WhatIf(LegalSystem law, Calculator calculator)
{
    private const int MonthsInYear = 12;

    private readonly IReadOnlyList<Right> paid = [.. law.Rights.Where(right => right is { IsAmount: true, IsCost: false } && IsCounted(right))];

    private static bool IsCounted(Right right) => right.Rhythm == Rhythm.Monthly || (right.Rhythm == Rhythm.Yearly && right.Variables[0].Unit == PeriodUnit.Year);

    /// <param name="today">What is known.</param>
    /// <param name="present">The month from which benefits are computed.</param>
    /// <param name="month">The month to read, the present or later.</param>
    /// <param name="hypotheses">What may happen.</param>
    /// <returns>One outcome for each hypothesis, in the same order.</returns>
    public IReadOnlyList<Outcome> Compare(Situation today, Month present, Month month, IReadOnlyList<Hypothesis> hypotheses)
    {
        var households = SideBySide.Of([.. hypotheses.Select(hypothesis => Apply(hypothesis, today, present, month))]);
        var (answer, modelled) = new RightsRequest(calculator, households.Whole, present, [month]).Ask([.. paid.SelectMany(right => right.Variables), .. OwnIncome.Received, OwnIncome.Tax]);
        return [.. hypotheses.Select((hypothesis, rank) => new Outcome(
            hypothesis,
            OwnIncome.Received.Sum(income => MonthlyAmount(income, rank)),
            modelled.Contains(OwnIncome.Tax) ? MonthlyAmount(OwnIncome.Tax, rank) : 0,
            paid.Where(right => right.Variables.All(modelled.Contains))
                .ToDictionary(right => right, right => right.Variables.Sum(variable => MonthlyAmount(variable, rank)))))];

        double MonthlyAmount(Variable variable, int household)
        {
            var period = variable.PeriodIn(month);
            var amount = answer.Values(new VariableAt(variable, period))[households.LanesOf(household, variable.Entity)]
                .Sum(value => ContributionDetteSociale.Nette(variable, period, value));
            return variable.Unit == PeriodUnit.Year ? amount / MonthsInYear : amount;
        }
    }

    private static Situation Apply(Hypothesis hypothesis, Situation today, Month present, Month month) =>
        FactsAhead.Carry(hypothesis.Redraw?.Invoke(today) ?? today, present, month, hypothesis.Facts);
}
