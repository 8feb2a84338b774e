using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right for one household.</summary>
/// <param name="Right">The right.</param>
/// <param name="Verdict">What can be said of it.</param>
/// <param name="Amount">In euros, a month or a year; null where the right is no amount or none can be told.</param>
/// <param name="IsYearly">Whether the amount is paid once a year.</param>
public sealed record RightResult(Right Right, Verdict Verdict, double? Amount, bool IsYearly);

/// <summary>The rights of a household for a month.</summary>
public sealed record RightsResult(Month Month, IReadOnlyList<RightResult> Rights)
{
    /// <summary>What is paid to the household each month, in euros.</summary>
    public double Monthly => Rights
        .Where(result => result is { Verdict: Verdict.Entitled, IsYearly: false, Right.IsPaid: true })
        .Sum(result => result.Amount ?? 0);

    public IEnumerable<RightResult> With(Verdict verdict) => Rights.Where(result => result.Verdict == verdict);
}
