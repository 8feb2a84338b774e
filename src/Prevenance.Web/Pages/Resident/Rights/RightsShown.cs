using Prevenance.Foresight.Calendar;
using Prevenance.Law;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Ahead;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights of a household for a month, as a page shows them.</summary>
public sealed record RightsShown(Month Month, IReadOnlyList<RightShown> Rights, MonthsAhead Ahead)
{
    /// <summary>What is certain to be paid to the household each month, in euros.</summary>
    public double Monthly => InTheSum.Sum(CertainAmount);

    /// <summary>Whether it could still come out higher.</summary>
    public bool IsLeast => Rights.Any(right => right.Card is { Rhythm: Rhythm.Monthly, IsPaid: true } && right.Amount is { IsExact: false });

    /// <summary>The part of it that is received already.</summary>
    public double MonthlyReceived => InTheSum.Where(right => right.Standing == Standing.Received).Sum(CertainAmount);

    /// <summary>
    /// The last month for which the figures behind the sum were checked, when it is before the month shown;
    /// those behind every open right where nothing is paid each month.
    /// </summary>
    public Month? FiguresUntil => (InTheSum.Any() ? InTheSum : With(Verdict.Entitled)).Select(right => right.FiguresUntil).Min();

    /// <summary>The rights that are not open: those that are closed by little, or the others.</summary>
    public IReadOnlyList<RightShown> Closed(bool isClose) => [.. With(Verdict.NotEntitled).Where(right => right.IsClose == isClose)];

    private IEnumerable<RightShown> InTheSum => Rights.Where(right => right.IsInTheSum);

    public IReadOnlyList<RightShown> With(Verdict verdict) => [.. Rights.Where(right => right.Verdict == verdict)];

    /// <summary>The open rights that stand so: those paid each month first, the largest before.</summary>
    public IReadOnlyList<RightShown> Open(Standing standing) =>
        [.. With(Verdict.Entitled).Where(right => right.Standing == standing).OrderByDescending(right => right.IsInTheSum ? CertainAmount(right) : -1)];

    private static double CertainAmount(RightShown right) => right.Amount?.Low ?? 0;
}
