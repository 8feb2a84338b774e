namespace Prevenance.Exchange.Cases;

/// <summary>Counts of agreement, by variable, by case and by reason, and the cases that do not agree.</summary>
/// <param name="isRight">Whether a variable of this name is a right, or a part of one.</param>
public sealed class CheckReport(Predicate<string> isRight)
{
    private readonly SortedDictionary<string, Tally> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> reasons = new(StringComparer.Ordinal);
    private readonly List<CaseResult> apart = [];

    public IReadOnlyDictionary<string, Tally> Variables => variables;

    public Tally Cases { get; } = new();

    /// <summary>The cases that expect a right, judged by what they expect of rights.</summary>
    public Tally Rights { get; } = new();

    /// <summary>How many cases have each reason for not agreeing: an entry of the discrepancies, or what is not modelled.</summary>
    public IReadOnlyDictionary<string, int> Reasons => reasons;

    /// <summary>The cases that do not agree.</summary>
    public IReadOnlyList<CaseResult> Apart => apart;

    public void Add(CaseResult result)
    {
        Cases.Add(result.Outcome);
        if (RightsOf(result) is { Findings.Count: > 0 } rights)
            Rights.Add(rights.Outcome);
        if (result.Outcome != Outcome.Agree)
            apart.Add(result);
        foreach (var reason in result.Reasons)
            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
        // A case counts once for each variable, whatever the number of persons: its worst value decides.
        foreach (var findings in result.Findings.GroupBy(finding => finding.Variable, StringComparer.Ordinal))
        {
            if (!variables.TryGetValue(findings.Key, out var tally))
                variables.Add(findings.Key, tally = new Tally());
            tally.Add(new CaseResult(result.Case, [.. findings]).Outcome);
        }
    }

    /// <summary>A case by what it expects of rights only.</summary>
    public CaseResult RightsOf(CaseResult result) =>
        result with { Findings = [.. result.Findings.Where(finding => isRight(finding.Variable))] };
}
