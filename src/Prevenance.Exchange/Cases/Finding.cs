namespace Prevenance.Exchange.Cases;

public enum Outcome
{
    Agree,
    Differ,
    NotModelled,
}

/// <summary>What came of one expected value of a case.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Outcome">Whether the values agree.</param>
/// <param name="Where">The instance and the period.</param>
/// <param name="Expected">The expected value, as written.</param>
/// <param name="Actual">The value found, where there is one.</param>
/// <param name="Reason">Why it is not modelled, or the explanation of the value found.</param>
public sealed record Finding(string Variable, Outcome Outcome, string Where, string Expected, string? Actual, Func<string>? Reason);

/// <summary>What came of a case.</summary>
public sealed record CaseResult(PeerCase Case, IReadOnlyList<Finding> Findings)
{
    /// <summary>A case with one difference differs; without, one value that is not modelled makes it not modelled.</summary>
    public Outcome Outcome =>
        Findings.Any(finding => finding.Outcome == Outcome.Differ) ? Outcome.Differ
        : Findings.Count == 0 || Findings.Any(finding => finding.Outcome == Outcome.NotModelled) ? Outcome.NotModelled
        : Outcome.Agree;
}
