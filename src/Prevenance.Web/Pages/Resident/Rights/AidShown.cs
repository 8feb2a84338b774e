using Prevenance.Aids;
using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>An aid that some of a household may have, told once for all of them.</summary>
/// <param name="Aid">The aid.</param>
/// <param name="Verdict">The best that was found for any of them.</param>
/// <param name="ToVerify">What is left to verify for those of whom that was found, no question being left to tell it.</param>
public sealed record AidShown(Aid Aid, AidVerdict Verdict, IReadOnlyList<Text> ToVerify)
{
    /// <param name="findings">What was found, of each aid and each person, family or household.</param>
    /// <param name="willBeAsked">Whether a question is still to come that tells a fact: an aid that waits for one is not told before its answer.</param>
    /// <returns>The nearest to being had first, then the nearest to people.</returns>
    public static IReadOnlyList<AidShown> Among(IEnumerable<AidFinding> findings, Predicate<FactAt> willBeAsked) =>
    [
        .. findings.Where(finding => finding.Verdict is AidVerdict.Entitled or AidVerdict.ToVerify or AidVerdict.FactsMissing && !finding.Missing.Any(fact => willBeAsked(fact)))
            .GroupBy(finding => finding.Aid)
            .Select(Best)
            .OrderBy(shown => shown.Verdict).ThenBy(shown => shown.Aid.Institution.Distance),
    ];

    private static AidShown Best(IGrouping<Aid, AidFinding> findings)
    {
        var verdict = findings.Min(finding => finding.Verdict);
        var facts = findings.Where(finding => finding.Verdict == verdict).SelectMany(finding => finding.ToVerify.Concat(finding.Missing));
        return new AidShown(findings.Key, verdict, [.. facts.Select(fact => fact.Variable.Notes.Label).Distinct()]);
    }
}
