using Prevenance.Law;
using Prevenance.Territory.Needs;
using Prevenance.Territory.Needs.Publishing;
using Prevenance.Web.Pages.Territory.Tables;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory.Needs;

/// <summary>The columns of needs: breaks by area, breaks by month, shares by area.</summary>
internal static class NeedsTables
{
    /// <param name="month">The rank of the month.</param>
    public static IReadOnlyList<Column<AreaNeed>> Breaks(int month) =>
    [
        Name,
        new("ending", NeedsText.Ending, area => area.Published.Breaks.Ending[month]?.Count, area => NeedsText.Of(area.Published.Breaks.Ending[month])),
        new("falling", NeedsText.Falling, area => area.Published.Breaks.Falling[month]?.Count, area => NeedsText.Of(area.Published.Breaks.Falling[month])),
    ];

    public static IReadOnlyList<Column<AreaNeed>> Shares { get; } =
    [
        Name,
        new("unclaimed", NeedsText.Unclaimed, area => area.Published.Unclaimed?.Low, area => NeedsText.UnclaimedOf(area.Published)),
        .. NeedsText.Rates.Select(one => new Column<AreaNeed>(one.Rate, one.Heading, area => area.Rate(one.Rate) is { } rate ? rate.Count / rate.Among : null, area => NeedsText.Of(area.Rate(one.Rate)))),
    ];

    /// <param name="breaks">Of one area.</param>
    /// <param name="months">The months.</param>
    public static IReadOnlyList<Column<int>> ByMonth(PublishedBreaks breaks, IReadOnlyList<Month> months) =>
    [
        new("month", NeedsText.Month, month => month, month => months[month].InWords),
        new("ending", NeedsText.Ending, month => breaks.Ending[month]?.Count, month => NeedsText.Of(breaks.Ending[month])),
        new("falling", NeedsText.Falling, month => breaks.Falling[month]?.Count, month => NeedsText.Of(breaks.Falling[month])),
    ];

    /// <param name="causes">Of all areas together.</param>
    /// <param name="month">The rank of the month.</param>
    public static IReadOnlyList<Column<BreakCause>> Causes(IReadOnlyDictionary<BreakCause, IReadOnlyList<BreakCount?>> causes, int month) =>
    [
        new("cause", NeedsText.Cause, cause => (int)cause, NeedsText.Of),
        new("households", NeedsText.Households, cause => causes[cause][month]?.Count, cause => NeedsText.Of(causes[cause][month])),
    ];

    private static Column<AreaNeed> Name => new("name", TerritoryText.Area, area => area.Name.French, area => area.Name);
}
