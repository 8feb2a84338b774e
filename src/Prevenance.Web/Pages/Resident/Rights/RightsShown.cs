using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Cards;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights of a household for a month, as a page shows them.</summary>
public sealed record RightsShown(Month Month, IReadOnlyList<RightShown> Rights)
{
    /// <summary>What is paid to the household each month, in euros.</summary>
    public double Monthly => InTheSum.Sum(right => right.Amount ?? 0);

    /// <summary>
    /// The last month for which the figures behind the sum were checked, when it is before the month shown;
    /// those behind every open right where nothing is paid each month.
    /// </summary>
    public Month? FiguresUntil => (InTheSum.Any() ? InTheSum : With(Verdict.Entitled))
        .SelectMany(right => right.Results)
        .SelectMany(result => result.Projected)
        .Select(figure => (Month?)figure.Figure.KnownUntil)
        .Min();

    private IEnumerable<RightShown> InTheSum =>
        Rights.Where(right => right is { Verdict: Verdict.Entitled, Card: { Rhythm: Rhythm.Monthly, IsPaid: true } });

    public IReadOnlyList<RightShown> With(Verdict verdict) => [.. Rights.Where(right => right.Verdict == verdict)];
}
