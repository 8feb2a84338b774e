using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights of a household for a month, as a page shows them.</summary>
public sealed record RightsShown(Month Month, IReadOnlyList<RightShown> Rights)
{
    /// <summary>What is paid to the household each month, in euros.</summary>
    public double Monthly => Rights
        .Where(right => right is { Verdict: Verdict.Entitled, Card: { Rhythm: Rhythm.Monthly, IsPaid: true } })
        .Sum(right => right.Amount ?? 0);

    /// <summary>The last month for which the figures behind the open rights were checked, when it is before the month shown.</summary>
    public Month? FiguresUntil { get; } = Rights
        .Where(right => right.Verdict == Verdict.Entitled)
        .SelectMany(right => right.Results)
        .SelectMany(result => result.Projected)
        .Select(figure => (Month?)figure.Figure.KnownUntil)
        .Min();

    public IReadOnlyList<RightShown> With(Verdict verdict) => [.. Rights.Where(right => right.Verdict == verdict)];
}
