using Prevenance.Aids;
using Prevenance.Law;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.Situations;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>An aid that some of a household may have, told once for all of them.</summary>
/// <param name="Aid">The aid.</param>
/// <param name="Verdict">The best that was found for any of them.</param>
/// <param name="ToVerify">What is left to verify for those of whom that was found, no question being left to tell it.</param>
public sealed record AidShown(Aid Aid, AidVerdict Verdict, IReadOnlyList<Text> ToVerify)
{
    /// <summary>An aid of which more than this was not said is not told: it would be a list of what somebody kept for themselves.</summary>
    internal const int MostUnsaid = 2;

    /// <param name="findings">What was found, of each aid and each person, family or household.</param>
    /// <param name="willBeAsked">Whether a question is still to come that tells a fact: an aid that waits for one is not told before its answer.</param>
    /// <returns>The nearest to being had first, then the nearest to people.</returns>
    public static IReadOnlyList<AidShown> Among(IEnumerable<AidFinding> findings, Predicate<FactAt> willBeAsked) =>
    [
        .. findings.Where(finding => IsTold(finding, willBeAsked))
            .GroupBy(finding => finding.Aid)
            .Select(Best)
            .OrderBy(shown => shown.Verdict).ThenBy(shown => shown.Aid.Institution.Distance),
    ];

    /// <summary>How many aids may be had that are not told, for what was not said, or not yet.</summary>
    /// <inheritdoc cref="Among" path="/param"/>
    public static int CountWaiting(IEnumerable<AidFinding> findings, Predicate<FactAt> willBeAsked) =>
        findings.GroupBy(finding => finding.Aid).Count(aid => aid.Any(finding => finding.Verdict == AidVerdict.FactsMissing) && !aid.Any(finding => IsTold(finding, willBeAsked)));

    private static bool IsTold(AidFinding finding, Predicate<FactAt> willBeAsked) => finding.Verdict switch
    {
        AidVerdict.Entitled or AidVerdict.ToVerify => true,
        AidVerdict.FactsMissing => finding.Missing.Count <= MostUnsaid && !finding.Missing.Any(fact => willBeAsked(fact) || (finding.Aid.IsOfATown && IsTheTown(fact))),
        _ => false,
    };

    /// <summary>Who did not say where she lives is told what is given in the whole of a territory, and not what each town gives to its own.</summary>
    private static bool IsTheTown(FactAt fact) => fact.Variable == Residence.Depcom;

    private static AidShown Best(IGrouping<Aid, AidFinding> findings)
    {
        var verdict = findings.Min(finding => finding.Verdict);
        var facts = findings.Where(finding => finding.Verdict == verdict).SelectMany(finding => finding.ToVerify.Concat(finding.Missing));
        return new AidShown(findings.Key, verdict, [.. facts.Select(fact => IsTheTown(fact) ? AidsText.LivesThere : fact.Variable.Notes.Label).Distinct()]);
    }
}
