using Prevenance.Territory.Statistics;
using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Needs;

/// <summary>
/// Rights about to break, by area and month, as they may be shown: whole numbers of households, small ones hidden with what would give them back, and
/// one pattern for ends and falls. Each month is a table of its own, of areas and their sum: no sum over months is told, so that releases whose months
/// overlap give nothing back side by side. It was held to its audit, or there is none.
/// </summary>
public sealed class BreaksPublished
{
    private readonly IReadOnlyDictionary<string, AreaSums> sums;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others;
    private readonly Dictionary<string, int> lineOf;
    private readonly HashSet<TableCell> hidden;

    private BreaksPublished(IReadOnlyDictionary<string, AreaSums> sums, IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> others, IReadOnlyList<string> areas, IReadOnlySet<TableCell> hidden)
    {
        (this.sums, this.others, Areas) = (sums, others, areas);
        lineOf = areas.Index().ToDictionary(area => area.Item, area => area.Index);
        this.hidden = [.. hidden];
    }

    /// <summary>The areas, by code.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>What is hidden: of which area, by rank, or of all of them after the last; in which month, by rank.</summary>
    public IReadOnlyCollection<TableCell> Hidden => hidden;

    /// <param name="calibrations">The sums of each area, for the calibration that is told and for others that meet the same counts.</param>
    /// <param name="before">What an earlier release hid: it stays hidden.</param>
    /// <exception cref="RefusalException">The pattern does not pass its audit: nothing is published.</exception>
    public static BreaksPublished Of(IReadOnlyList<IReadOnlyDictionary<string, AreaSums>> calibrations, IReadOnlyList<TableCell>? before = null)
    {
        var sums = calibrations[0];
        List<string> areas = [.. sums.Keys];
        var shape = TableShape.Of([.. areas.Select(area => (area, (IReadOnlyList<string>)[]))], columns: 1);
        var hidden = Enumerable.Range(0, sums.Values.First().Ending.Length).SelectMany(month => OfMonth(month).Select(cell => cell with { Column = month })).ToHashSet();
        return new BreaksPublished(sums, [.. calibrations.Skip(1)], areas, hidden);

        // Other calibrations are told as a band: they are as many tables, and hide the same cells.
        IEnumerable<TableCell> OfMonth(int month) => SuppressionPattern.Of(
            [.. from calibration in calibrations
                from of in new Func<AreaSums, double[]>[] { area => area.Ending, area => area.Falling }
                select CountTable.Of(shape, [.. areas.Select(area => (IReadOnlyList<long>)[calibration.TryGetValue(area, out var told) ? BreakCount.Whole(of(told)[month]) : 0])])],
            before: [.. (before ?? []).Where(cell => cell.Column == month).SelectMany(cell => new TableCell[] { cell with { Column = 0 }, cell with { Column = 1 } })]).Hidden;
    }

    /// <summary>Households that lose a right in whole (or else a part of one) in a month; nothing where it is hidden.</summary>
    /// <param name="area">The area.</param>
    /// <param name="month">Its rank, from the second month.</param>
    /// <param name="isEnding">In whole.</param>
    public BreakCount? Of(string area, int month, bool isEnding) => Count([area], lineOf[area], month, isEnding);

    /// <summary>The same in all areas together.</summary>
    /// <param name="month">Its rank, from the second month.</param>
    /// <param name="isEnding">In whole.</param>
    public BreakCount? OfAll(int month, bool isEnding) => Count(Areas, Areas.Count, month, isEnding);

    /// <summary>A sum is that of the whole numbers that are shown, and so are its bands, so that it adds up and lies within them.</summary>
    private BreakCount? Count(IReadOnlyList<string> of, int line, int month, bool isEnding)
    {
        if (hidden.Contains(new TableCell(line, month)))
            return null;
        return BreakCount.Of(sums, others, of, month, sums => isEnding ? sums.Ending : sums.Falling);
    }
}
