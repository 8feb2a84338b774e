using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.Resident.Rights.Ahead;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights of a household for a month, as a page shows them.</summary>
public sealed record RightsShown(Month Month, IReadOnlyList<RightShown> Rights, MonthsAhead Ahead)
{
    /// <summary>The aids declared as data that are open, or that only somebody has to verify.</summary>
    public IReadOnlyList<AidShown> Aids { get; init; } = [];

    /// <summary>How many others may be had, for what was not said.</summary>
    public int AidsWaiting { get; init; }

    /// <summary>The rights that may be due by what was said, and that only somebody else can tell.</summary>
    public IReadOnlyList<RightLed> Led { get; init; } = [];

    /// <summary>The least that may be paid to the household each month, whatever the missing answers, in euros.</summary>
    public double Monthly => InTheSum.Sum(right => right.Sure);

    /// <summary>Whether it could still come out higher.</summary>
    public bool IsLeast => MayBePaid.Any(right => right.Amount is { IsExact: false });

    /// <summary>The most that it could be, in euros a month; nothing where an answer leaves it open to anything.</summary>
    public double? MonthlyMost => MayBePaid.Sum(right => right.Amount?.High ?? 0) is var most && double.IsFinite(most) ? most : null;

    /// <summary>The rights that are said to be received and are not found.</summary>
    public IReadOnlyList<RightShown> Doubtful => [.. Rights.Where(right => right.IsDoubtful)];

    /// <summary>The rights that wait for an answer, to be told or to have an exact amount.</summary>
    public IReadOnlyList<RightShown> Waiting => [.. Rights.Where(right => right.WaitsForAnswers)];

    /// <summary>
    /// What is taken for granted by any right that is told, open or not: first what is known to change one. Of a right that waits for answers
    /// nothing is told yet: what it stands on is beside its own working.
    /// </summary>
    public IReadOnlyList<Assumption> Assumed
    {
        get
        {
            var told = Rights.Where(right => right is { Right.IsDiscreet: false, Verdict: Verdict.NotEntitled } or { Verdict: Verdict.Entitled } or { IsReceived: true }).ToList();
            var telling = told.SelectMany(right => right.Contrasts).Select(contrast => contrast.Assumption.Key).ToHashSet();
            return [.. told.SelectMany(right => right.Assumed).DistinctBy(assumption => assumption.Key).OrderBy(assumption => !telling.Contains(assumption.Key)).ThenBy(assumption => assumption.Rank)];
        }
    }

    /// <summary>The first month without a right that nothing takes over; nothing where it lasts.</summary>
    public Month? EndOf(RightShown right) => Ahead.Changes.Any(change => change.Instead == right.Right) ? null : right.Ends;

    /// <summary>What to see to before all the rest: the largest right to claim; nothing where it does not press, and an answer matters more.</summary>
    public RightShown? First => Open(Standing.ToClaim) is [var first, ..] && !(first.Right.ComesLast && Waiting.Count > 0) ? first : null;

    /// <summary>The part of it that is received already.</summary>
    public double MonthlyReceived => InTheSum.Where(right => right.Standing == Standing.Received).Sum(right => right.Sure);

    /// <summary>The rights that are not open: those that are closed by little, or the others.</summary>
    public IReadOnlyList<RightShown> Closed(bool isClose) =>
        [.. With(Verdict.NotEntitled).Where(right => right.IsClose == isClose && right is { IsDoubtful: false, Right.IsDiscreet: false })];

    private IEnumerable<RightShown> MayBePaid =>
        Rights.Where(right => right is { Verdict: Verdict.Entitled or Verdict.CannotTellYet, Right.IsMonthlyMoney: true });

    private IEnumerable<RightShown> InTheSum => Rights.Where(right => right.IsInTheSum);

    public IReadOnlyList<RightShown> With(Verdict verdict) => [.. Rights.Where(right => right.Verdict == verdict)];

    /// <summary>
    /// The open rights that stand so: money before what saves some, each month's before the rest, the largest first. What is received
    /// is there too while its amount, or the right itself, waits for an answer.
    /// </summary>
    public IReadOnlyList<RightShown> Open(Standing standing) =>
    [
        .. Rights.Where(right => right.Standing == standing && (right.Verdict == Verdict.Entitled || (right.IsReceived && right.Verdict == Verdict.CannotTellYet)))
            .OrderBy(right => right.Right.Place)
            .ThenByDescending(right => right.Right.Gives == Gift.Money ? right.Sure : 0),
    ];
}
