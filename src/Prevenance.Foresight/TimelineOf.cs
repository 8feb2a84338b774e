using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight;

/// <summary>Computes every right over the coming months, in one graph, with what changes and from what.</summary>
public sealed class TimelineOf(LegalSystem law, Calculator calculator)
{
    /// <summary>Two years: long enough to prepare for what comes, short enough to rest on what is known.</summary>
    public const int DefaultMonths = 24;

    private const int MostCauses = 3;

    // Amounts are paid to the cent.
    private const double LeastChange = 0.005;

    /// <param name="today">What is known, with the benefits received before the first month.</param>
    /// <param name="first">The first month; it is the present.</param>
    /// <param name="months">How many months.</param>
    /// <param name="known">What is already known of the future, beside what the situation gives for later months.</param>
    /// <param name="anyReview">A month in which the amounts that are declared every few months are worked out again; the first one when absent.</param>
    /// <exception cref="RefusalException">A known fact is about nobody in the situation.</exception>
    public Timeline Over(Situation today, Month first, int months = DefaultMonths, IReadOnlyList<KnownFact>? known = null, Month? anyReview = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var facts = FactsAhead.Carry(today, first, first + (months - 1), known ?? []);
        var request = new RightsRequest(calculator, facts, first, [.. first.Onwards(months)]);
        var (answer, modelled) = request.Ask(law.RightVariables);
        var reviews = new Reviews(answer, law, anyReview ?? first);
        var bands = modelled.SelectMany(right => Bands(answer, right, request)).Select(reviews.Hold).ToList();
        var changes = bands.SelectMany(band => Changes(answer, band)).OrderBy(change => change.Month).ToList();
        return new Timeline(facts, first, months, bands, changes, [.. law.RightVariables.Except(modelled)], answer.Projected);
    }

    private static IEnumerable<RightBand> Bands(Answer answer, Variable right, RightsRequest request) => answer.Situation.Instances(right.Entity)
        .Select((who, lane) => new RightBand(
            right, who, lane, [.. request.Periods(right).Select(period => (period, Paid(answer, new VariableAt(right, period), lane)))]));

    /// <summary>What people receive: the social debt contribution is taken off.</summary>
    private static double Paid(Answer answer, VariableAt question, int lane) =>
        ContributionDetteSociale.Nette(question.Variable, question.Period, answer.Value(question, lane));

    private IEnumerable<Change> Changes(Answer answer, RightBand band) => Enumerable.Range(1, Math.Max(0, band.Values.Count - 1))
        .Where(i => Math.Abs(band.Values[i].Value - band.Values[i - 1].Value) >= LeastChange)
        .Select(i => new Change(
            band.Right,
            band.Who,
            band.Values[i].Period,
            band.Values[i - 1].Value,
            band.Values[i].Value,
            [.. answer.CausesOfChange(new VariableAt(band.Right, band.WorkedOutIn[i - 1]), new VariableAt(band.Right, band.WorkedOutIn[i]), band.Lane).Take(MostCauses)],
            PaidIn(band, i)));

    private Month? PaidIn(RightBand band, int i) =>
        law.RightOf(band.Right)?.Calendar?.PaidInArrears is not null ? band.Values[i].Period.Start + 1 : null;
}
