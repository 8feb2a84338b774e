namespace Prevenance.Exchange.Cases;

/// <summary>Counts of agreement, by variable and by case, and the cases that differ.</summary>
public sealed class CheckReport
{
    private readonly SortedDictionary<string, Tally> variables = new(StringComparer.Ordinal);
    private readonly List<CaseResult> differing = [];

    public IReadOnlyDictionary<string, Tally> Variables => variables;

    public Tally Cases { get; } = new();

    public IReadOnlyList<CaseResult> Differing => differing;

    public void Add(CaseResult result)
    {
        Cases.Add(result.Outcome);
        if (result.Outcome == Outcome.Differ)
            differing.Add(result);
        // A case counts once for each variable, whatever the number of persons: its worst value decides.
        foreach (var findings in result.Findings.GroupBy(finding => finding.Variable, StringComparer.Ordinal))
        {
            if (!variables.TryGetValue(findings.Key, out var tally))
                variables.Add(findings.Key, tally = new Tally());
            tally.Add(new CaseResult(result.Case, [.. findings]).Outcome);
        }
    }
}

/// <summary>How many agree, differ, or are not modelled.</summary>
public sealed class Tally
{
    public int Agree { get; private set; }

    public int Differ { get; private set; }

    public int NotModelled { get; private set; }

    /// <summary>Share of agreement among what is modelled, in percent; 100 when nothing is.</summary>
    public double AgreePercent => Agree + Differ == 0 ? 100 : 100.0 * Agree / (Agree + Differ);

    internal void Add(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Agree:
                Agree++;
                break;
            case Outcome.Differ:
                Differ++;
                break;
            default:
                NotModelled++;
                break;
        }
    }
}
