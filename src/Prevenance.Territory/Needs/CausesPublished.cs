using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Needs;

/// <summary>
/// From what rights break in all areas together, month by month, as it may be shown: small counts are hidden with what would give them back, since what
/// all causes sum to is shown beside them. Causes of one area are not told: with its breaks by month, they would be a second table of the same few.
/// </summary>
public sealed class CausesPublished
{
    private readonly BreakCount?[][] counts;

    private CausesPublished(BreakCount?[][] counts) => this.counts = counts;

    /// <param name="calibrations">The sums of each area, for the calibration that is told and for others that meet the same counts.</param>
    /// <param name="breaks">What is shown of breaks: causes of a month whose breaks are hidden are hidden.</param>
    /// <param name="before">What an earlier release hid: it stays hidden.</param>
    /// <exception cref="RefusalException">The pattern does not pass its audit: nothing is published.</exception>
    public static CausesPublished Of(IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> calibrations, BreaksPublished breaks, IReadOnlyList<(BreakCause Cause, int Month)>? before = null)
    {
        var months = calibrations[0].Values.First().Ending.Length;
        var shape = TableShape.Of([.. BreakCauses.All.Select(cause => ($"{cause}", (IReadOnlyList<string>)[]))], columns: 1);
        var counts = BreakCauses.All.Select(_ => new BreakCount?[months]).ToArray();
        foreach (var month in Enumerable.Range(0, months).Where(IsShown))
        {
            foreach (var cause in BreakCauses.All.Except(HiddenIn(month)))
                counts[(int)cause][month] = CountOf(calibrations[0], [.. calibrations.Skip(1)], cause, month);
        }
        return new CausesPublished(counts);

        bool IsShown(int month) => breaks.OfAll(month, isEnding: true) is not null && breaks.OfAll(month, isEnding: false) is not null;

        IEnumerable<BreakCause> HiddenIn(int month)
        {
            var hidden = SuppressionPattern.Of(
                [.. calibrations.Select(calibration => CountTable.Of(shape, [.. BreakCauses.All.Select(cause => (IReadOnlyList<long>)[CountOf(calibration, [], cause, month).Count])]))],
                before: [.. (before ?? []).Where(one => one.Month == month).SelectMany(one => new TableCell[] { new((int)one.Cause, 0), new((int)one.Cause, 1) })]).Hidden;
            // The sum is shown elsewhere: where hiding it would be needed, nothing is told of the month.
            return hidden.Any(cell => cell.Line == BreakCauses.All.Count) ? BreakCauses.All : hidden.Select(cell => (BreakCause)cell.Line);
        }

        BreakCount CountOf(IReadOnlyDictionary<string, AreaSums> sums, IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others, BreakCause cause, int month) =>
            BreakCount.Of(sums, others, [.. sums.Keys], month, area => area.Causes[(int)cause]);
    }

    /// <summary>Households that lose a right, in whole or in part, by what weighs most for each; nothing where it is hidden.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="month">Its rank, from the second month.</param>
    public BreakCount? Of(BreakCause cause, int month) => counts[(int)cause][month];
}
