using Prevenance.Foresight;
using Prevenance.Law;
using Prevenance.Law.Explaining;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Ahead;

/// <summary>A right that begins, ends, rises or falls for the household as a whole.</summary>
/// <param name="Right">The right.</param>
/// <param name="Period">The first period of the new value.</param>
/// <param name="From">Before: euros, or how many of the household hold it.</param>
/// <param name="To">After.</param>
/// <param name="IsAmount">Whether these are euros.</param>
/// <param name="Cause">The heaviest cause of the heaviest change; nothing where the facts give the right as it is.</param>
public sealed record ChangeAhead(Right Right, Period Period, double From, double To, bool IsAmount, ChangeCause? Cause)
{
    // A smaller move would hide those that a household feels; the page says so.
    public const double LeastShown = 5;

    /// <summary>The right whose place it takes in the same month, for the same need; nothing where it takes none.</summary>
    public Right? Instead { get; init; }

    /// <summary>The month in which it starts again after a stop, or stops after a start, within what is shown; nothing where it stays so.</summary>
    public Month? Until { get; init; }

    /// <summary>Whether a household would notice.</summary>
    public bool IsFelt => From == 0 != (To == 0) || (IsAmount && Math.Abs(To - From) >= LeastShown);

    /// <summary>The changes of one right, those of its several holders told as one.</summary>
    public static IEnumerable<ChangeAhead> Of(Right right, Timeline timeline)
    {
        var bands = timeline.Bands.Where(band => right.IsWorkedOutBy(band.Right)).ToList();
        return timeline.Changes
            .Where(change => right.IsWorkedOutBy(change.Right))
            .GroupBy(change => change.Period)
            .Select(together => Of(right, bands, [.. together.OrderByDescending(change => Math.Abs(change.To - change.From))]));
    }

    private static ChangeAhead Of(Right right, IReadOnlyList<RightBand> bands, IReadOnlyList<Change> together)
    {
        var (heaviest, month) = (together[0], together[0].Month);
        return new ChangeAhead(
            right,
            heaviest.Period,
            bands.Sum(band => band.At(month - 1)),
            bands.Sum(band => band.At(month)),
            heaviest.Right.Kind == ValueKind.Amount,
            heaviest.Causes.Count > 0 ? heaviest.Causes[0] : null);
    }
}
