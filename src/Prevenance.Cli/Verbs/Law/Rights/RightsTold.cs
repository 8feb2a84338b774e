using Prevenance.Law;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Rights;
using Prevenance.Law.Rights.Openings;

namespace Prevenance.Cli.Verbs.Law.Rights;

/// <summary>The rights of a household in a month, with what they stand on.</summary>
/// <param name="Month">The month.</param>
/// <param name="Results">Each right of each person or group.</param>
/// <param name="OpeningsOf">What would open a right that is closed.</param>
/// <param name="Contrasts">What rights would be if an assumption were otherwise.</param>
/// <param name="AllowsForecast">Whether figures are used after the last month for which they were checked.</param>
/// <param name="IsStrict">Whether bounds are told instead of amounts that stand on assumptions.</param>
internal sealed record RightsTold(
    Month Month,
    IReadOnlyList<RightResult> Results,
    Func<RightResult, IReadOnlyList<Opening>> OpeningsOf,
    ILookup<RightResult, Contrast> Contrasts,
    bool AllowsForecast,
    bool IsStrict)
{
    /// <summary>What any of the rights that are open, or may be, stands on.</summary>
    public IReadOnlyList<Assumption> Assumed { get; } =
        [.. Results.Where(result => result.Verdict != Verdict.NotEntitled).SelectMany(result => result.Assumed).Distinct().OrderBy(assumption => assumption.Rank)];

    public Verdict VerdictOf(RightResult result) => IsStrict ? result.StrictVerdict : result.Verdict;
}
