namespace Prevenance.Exchange.Cases;

/// <summary>What came of a case.</summary>
public enum Outcome
{
    Agree,

    /// <summary>The values differ, and agree once the law is read as an entry of the discrepancies says.</summary>
    Explained,
    Differ,
    NotModelled,
}

/// <summary>What came of one expected value of a case.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Outcome">Whether the values agree.</param>
/// <param name="Where">The instance and the period.</param>
/// <param name="Expected">The expected value, as written.</param>
/// <param name="Actual">The value found, where there is one.</param>
/// <param name="Reasons">Why it is not modelled, the entries of the discrepancies that explain the difference, or those that speak of it.</param>
public sealed record Finding(
    string Variable, Outcome Outcome, string Where, string Expected, string? Actual, IReadOnlyList<string> Reasons)
{
    /// <summary>How a value that differs was found.</summary>
    public Func<string>? Explanation { get; init; }
}

/// <summary>What came of a case.</summary>
public sealed record CaseResult(PeerCase Case, IReadOnlyList<Finding> Findings)
{
    /// <summary>A case with one difference differs; without, one value that is not modelled makes it not modelled.</summary>
    public Outcome Outcome =>
        Has(Outcome.Differ) ? Outcome.Differ
        : Findings.Count == 0 || Has(Outcome.NotModelled) ? Outcome.NotModelled
        : Has(Outcome.Explained) ? Outcome.Explained
        : Outcome.Agree;

    /// <summary>Why the case does not agree, each reason once.</summary>
    public IEnumerable<string> Reasons => Findings.SelectMany(finding => finding.Reasons).Distinct(StringComparer.Ordinal);

    private bool Has(Outcome outcome) => Findings.Any(finding => finding.Outcome == outcome);
}
