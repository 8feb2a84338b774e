using System.Text.Json.Serialization;
using Prevenance.Geography.Suppression;

namespace Prevenance.Territory.Needs.Publishing;

/// <summary>
/// Needs as they may be shown: after small counts were hidden and the pattern was held to its audit. It is of communes or of IRIS, never of both, whose
/// sums would give back what each hides; and what one release hides, the next hides too.
/// </summary>
/// <param name="By">Of which areas: <c>commune</c> or <c>iris</c>.</param>
/// <param name="First">The month that the second is held to, whose law calibrated the population.</param>
/// <param name="Months">The months of which breaks are told, <c>2026-08</c> first.</param>
/// <param name="Population">The SHA-256 of the population that is told.</param>
/// <param name="Law">What tells the law, and what was asked of it, from any other.</param>
/// <param name="Calibrations">How many calibrations, that one included.</param>
/// <param name="IsForecast">Whether some figures of the law are those of the last month for which they are known.</param>
/// <param name="Source">Where the counts come from.</param>
/// <param name="Areas">The areas that are calibrated, by code.</param>
/// <param name="All">Breaks in all of them together.</param>
/// <param name="Causes">From what they break, by month from the second; nothing where it is hidden, and none at all in a release from before causes were told.</param>
/// <param name="NotCalibrated">The IRIS of which nothing is told.</param>
/// <param name="Hidden">Every cell that is hidden, sums included, and those, causes too, that earlier releases hid of months that this one does not tell.</param>
public sealed record NeedsPublication(
    string By,
    string First,
    IReadOnlyList<string> Months,
    string Population,
    string Law,
    int Calibrations,
    bool IsForecast,
    Source Source,
    IReadOnlyList<PublishedArea> Areas,
    PublishedBreaks All,
    IReadOnlyDictionary<BreakCause, IReadOnlyList<BreakCount?>>? Causes,
    IReadOnlyList<string> NotCalibrated,
    IReadOnlyList<HiddenCell> Hidden)
{
    public const string ByCommune = "commune";
    public const string ByIris = "iris";

    /// <summary>The causes that this release itself hides.</summary>
    [JsonIgnore]
    private IEnumerable<HiddenCell> HiddenCauses =>
        from one in Causes ?? new Dictionary<BreakCause, IReadOnlyList<BreakCount?>>() from month in one.Value.Index() where month.Item is null select new HiddenCell(null, Months[month.Index], one.Key);

    [JsonIgnore]
    internal bool IsWhole => By is ByCommune or ByIris && First is not null && Months is { Count: > 0 } && Population is { Length: > 0 } && Law is { Length: > 0 } && Source is not null && Hidden is not null
        && NotCalibrated is not null && Areas is not null && Areas.All(area => area is { Code: not null, Rates: not null } && Covers(area.Breaks)) && Covers(All)
        && (Causes is null || Causes.Values.All(counts => counts is not null && counts.Count == Months.Count));

    /// <param name="by">Of which areas.</param>
    /// <param name="runs">What was worked out, the calibration that is told first.</param>
    /// <param name="data">The territory.</param>
    /// <param name="breaks">Breaks, with what is hidden of them.</param>
    /// <param name="causes">From what they come, with what is hidden of it.</param>
    /// <param name="needs">What else is known of each area.</param>
    /// <param name="calibrated">The IRIS that the population stands for.</param>
    /// <param name="before">The release before this one: what it hid of other months, or of other areas, is remembered for the next.</param>
    public static NeedsPublication Of(string by, IReadOnlyList<NeedsRun> runs, TerritoryData data, BreaksPublished breaks, CausesPublished causes, IReadOnlyDictionary<string, AreaNeeds> needs, IReadOnlySet<string> calibrated, NeedsPublication? before = null)
    {
        var run = runs[0];
        List<string> months = [.. run.Months.Skip(1).Select(month => $"{month}")];
        return new NeedsPublication(
            by, $"{run.Months[0]}", months, run.Population, run.Law, runs.Count, run.IsForecast, data.Figure("a").Source,
            [.. breaks.Areas.Select(area => new PublishedArea(area, Breaks((month, isEnding) => breaks.Of(area, month, isEnding)), needs[area].Unclaimed, [.. needs[area].Rates.Where(rate => !FigureSummary.IsSmall(rate.Count))]))],
            Breaks(breaks.OfAll),
            BreakCauses.All.ToDictionary(cause => cause, cause => (IReadOnlyList<BreakCount?>)[.. months.Select((_, month) => causes.Of(cause, month))]),
            [.. data.Areas.Select(area => area.Code).Where(code => !calibrated.Contains(code))],
            [
                .. breaks.Hidden.Select(cell => new HiddenCell(breaks.Areas.ElementAtOrDefault(cell.Line), months[cell.Column])),
                .. (before is null ? [] : before.Hidden.Concat(before.HiddenCauses)).Where(cell => !months.Contains(cell.Month) || (cell.Area is { } area && !breaks.Areas.Contains(area))),
            ]);

        PublishedBreaks Breaks(Func<int, bool, BreakCount?> of) => new([.. months.Select((_, month) => of(month, true))], [.. months.Select((_, month) => of(month, false))]);
    }

    /// <summary>What this release hides, in the tables of the next one: the same areas in the same months.</summary>
    /// <param name="areas">The areas of the next, in their order.</param>
    /// <param name="months">Its months.</param>
    public IReadOnlyList<TableCell> HiddenAmong(IReadOnlyList<string> areas, IReadOnlyList<string> months) =>
    [
        .. Hidden.Where(cell => cell.Cause is null).Select(cell => new TableCell(cell.Area is null ? areas.Count : IndexOf(areas, cell.Area), IndexOf(months, cell.Month))).Where(cell => cell is { Line: >= 0, Column: >= 0 }),
    ];

    /// <summary>The causes that this release hides in months of the next one.</summary>
    /// <param name="months">The months of the next.</param>
    public IReadOnlyList<(BreakCause Cause, int Month)> HiddenCausesAmong(IReadOnlyList<string> months) =>
        [.. from cell in Hidden.Concat(HiddenCauses) where cell.Cause is not null && months.Contains(cell.Month) select (cell.Cause!.Value, IndexOf(months, cell.Month))];

    /// <summary>Less than zero for what is not there.</summary>
    private static int IndexOf(IReadOnlyList<string> all, string one) => all.Index().Where(other => other.Item == one).Select(other => other.Index).DefaultIfEmpty(-1).First();

    private bool Covers(PublishedBreaks? breaks) => breaks is { Ending: not null, Falling: not null } && breaks.Ending.Count == Months.Count && breaks.Falling.Count == Months.Count;
}
