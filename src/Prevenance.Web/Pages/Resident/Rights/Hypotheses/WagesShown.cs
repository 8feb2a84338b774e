using Prevenance.Foresight.Hypotheses;

namespace Prevenance.Web.Pages.Resident.Rights.Hypotheses;

/// <summary>What a household would have to live on, for each wage that one of its adults may find.</summary>
/// <param name="Outcomes">From no wage to the highest, in equal steps.</param>
/// <param name="Today">The wage of today, in euros a month; nothing when it is not told.</param>
public sealed record WagesShown(IReadOnlyList<Outcome> Outcomes, double? Today)
{
    /// <summary>The highest net wage that is shown, in euros a month.</summary>
    public const double Most = 2500;

    /// <summary>The step of the curve, in euros.</summary>
    public const double Step = 125;

    private const int StepsBetweenRows = 2;

    /// <summary>The rows of the table: the wage, what comes of it, and what remains of each euro since the row before.</summary>
    public IEnumerable<(double Wage, Outcome Outcome, double? Kept)> Rows => Enumerable.Range(0, Outcomes.Count)
        .Where(rank => rank % StepsBetweenRows == 0)
        .Select(rank => (rank * Step, Outcomes[rank], rank == 0 ? null : Outcomes[rank].KeptOfEachEuro(Outcomes[rank - StepsBetweenRows])));

    public double MostDisposable => Outcomes.Max(outcome => outcome.Disposable);
}
