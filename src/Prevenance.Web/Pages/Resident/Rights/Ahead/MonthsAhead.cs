using Prevenance.Foresight;
using Prevenance.Law;
using Prevenance.Law.Rights;

namespace Prevenance.Web.Pages.Resident.Rights.Ahead;

/// <summary>The coming months of a household, as its page shows them.</summary>
/// <param name="Timeline">What was computed.</param>
/// <param name="Bands">The rights that change enough to be felt.</param>
/// <param name="Steady">Those that are open and stay as they are.</param>
/// <param name="Changes">What changes enough to be felt, in order of time.</param>
/// <param name="Waits">Whether some rights wait for an answer, and are not counted.</param>
public sealed record MonthsAhead(
    Timeline Timeline, IReadOnlyList<BandShown> Bands, IReadOnlyList<Right> Steady, IReadOnlyList<ChangeAhead> Changes, bool Waits)
{
    private const int MonthsBetweenMarks = 6;

    /// <summary>Leaves out the rights that wait for an answer, or are not worked out.</summary>
    public static MonthsAhead Of(Timeline timeline, IReadOnlyCollection<RightShown> rights)
    {
        var told = rights.Where(right => right.IsCertain).ToList();
        var changes = told.SelectMany(right => right.Changes).Where(change => change.IsFelt).OrderBy(change => change.Period.Start).ToList();
        var moving = changes.Select(change => change.Right).ToHashSet();
        return new MonthsAhead(
            timeline,
            [.. told.Where(right => moving.Contains(right.Right)).Select(right => BandShown.Of(right.Right, timeline))],
            [.. told.Where(right => right.Verdict == Verdict.Entitled && !moving.Contains(right.Right)).Select(right => right.Right)],
            News.Of(changes),
            rights.Any(right => right.WaitsForAnswers));
    }

    /// <summary>The months that stand under the bands: the first, then every half-year.</summary>
    public IEnumerable<Month> Marks =>
        Enumerable.Range(0, Timeline.Months).Where(rank => rank % MonthsBetweenMarks == 0).Select(rank => Timeline.First + rank);
}
