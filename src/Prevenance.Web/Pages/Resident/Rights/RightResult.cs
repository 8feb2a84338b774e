using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>One right for one household.</summary>
/// <param name="Right">The right.</param>
/// <param name="Verdict">What can be said of it.</param>
public sealed record RightResult(Right Right, Verdict Verdict)
{
    /// <summary>In euros, a month or a year; null where the right is no amount.</summary>
    public double? Amount { get; init; }

    /// <summary>Whether the amount is paid once a year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Why, in one sentence; null where the law here has no rule.</summary>
    public Text? Reason { get; init; }

    public ExplanationView? Explanation { get; init; }
}
