using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights of a household for a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Rights">Every right of the catalogue.</param>
/// <param name="FiguresUntil">The last month for which the figures used were checked, when it is before that month.</param>
public sealed record RightsResult(Month Month, IReadOnlyList<RightResult> Rights, Month? FiguresUntil)
{
    /// <summary>What is paid to the household each month, in euros.</summary>
    public double Monthly => Rights
        .Where(result => result is { Verdict: Verdict.Entitled, IsYearly: false, Right.IsPaid: true })
        .Sum(result => result.Amount ?? 0);

    public IEnumerable<RightResult> With(Verdict verdict) => Rights.Where(result => result.Verdict == verdict);
}
