using Prevenance.Law;
using Prevenance.Law.Situations;

namespace Prevenance.Exchange.Cases;

/// <summary>Holds the law to cases: computes each expected value and says whether it agrees.</summary>
/// <param name="law">The law, or a reading of it.</param>
/// <param name="readings">How that model reads the law where it departs from it: what explains a difference.</param>
/// <param name="remarks">Where to read on about a difference that nothing explains.</param>
public sealed class CaseChecker(LegalSystem law, IReadOnlyList<Reading> readings, IReadOnlyList<Remark>? remarks = null)
{
    private readonly Calculator calculator = new();
    private readonly ReadingFinder finder = new(law, readings);

    public CaseResult Check(PeerCase peer)
    {
        try
        {
            var document = SituationReader.Read(law, peer.Input, peer.Rules);
            return document.UnknownVariables.Count > 0
                ? NotModelled(peer, document.UnknownVariables.Select(name => $"the fact {name} is not modelled"))
                : Check(peer, document.Situation);
        }
        catch (RefusalException fault)
        {
            return NotModelled(peer, fault.Refusals.Select(one => $"the situation is refused: {one.Reason.English}"));
        }
    }

    private CaseResult Check(PeerCase peer, Situation situation)
    {
        var answers = new CaseAnswers(law, calculator, situation, peer);
        var findings = new List<Finding>();
        var differing = new List<Comparison>();
        foreach (var expected in peer.Expected)
        {
            if (!answers.TryCompare(expected, out var comparisons, out var reason))
                findings.Add(NotModelled(expected, [reason]));
            findings.AddRange(comparisons.Where(comparison => comparison.Holds).Select(comparison => comparison.Agrees()));
            differing.AddRange(comparisons.Where(comparison => !comparison.Holds));
        }
        var entries = finder.Find(situation, answers.Present, differing);
        findings.AddRange(differing.Select(comparison =>
            entries.TryGetValue(comparison, out var explaining) ? comparison.IsExplained(explaining) : comparison.Differs(RemarksOn(comparison, situation))));
        return new CaseResult(peer, findings);
    }

    private List<string> RemarksOn(Comparison comparison, Situation situation) => [.. (remarks ?? [])
        .Where(remark => remark.Variables.Contains(comparison.Question.Variable) && remark.Concerns(situation, comparison.Question.Period.Start))
        .Select(remark => $"see {remark.Entry}, {remark.Articles}")];

    private static CaseResult NotModelled(PeerCase peer, IEnumerable<string> reasons) => new(
        peer,
        [.. peer.Expected.Select(expected => NotModelled(expected, [.. reasons.Distinct()]))]);

    private static Finding NotModelled(ExpectedValue expected, IReadOnlyList<string> reasons) =>
        new(expected.Variable, Outcome.NotModelled, expected.PeriodText, expected.Value.ToJsonString(), null, reasons);
}
