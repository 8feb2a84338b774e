using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Aids;

/// <summary>What can be said of an aid for a person, a family or a household.</summary>
/// <param name="Aid">The aid.</param>
/// <param name="Result">The right that it is, with its verdict and its reason.</param>
/// <param name="ToVerify">What a person must verify before anything certain can be said.</param>
/// <param name="Missing">The facts that are missing, others than those.</param>
public sealed record AidFinding(Aid Aid, RightResult Result, IReadOnlyList<FactAt> ToVerify, IReadOnlyList<FactAt> Missing)
{
    /// <summary>What it may give, as a lane carries it; nothing when it is not modelled.</summary>
    public double? AtMost => Result.Value?.High;

    public AidVerdict Verdict => Result.Verdict switch
    {
        Law.Rights.Verdict.Entitled => AidVerdict.Entitled,
        Law.Rights.Verdict.NotEntitled => AidVerdict.NotEntitled,
        Law.Rights.Verdict.NotModelled => AidVerdict.NotModelled,
        _ => Missing.Count > 0 ? AidVerdict.FactsMissing : AidVerdict.ToVerify,
    };
}

/// <summary>The verdicts of rights; for aids, what stays open is told apart by who can settle it.</summary>
public enum AidVerdict
{
    Entitled,

    /// <summary>Everything that facts can decide holds; the rest is for a person to verify.</summary>
    ToVerify,

    /// <summary>A fact is missing.</summary>
    FactsMissing,

    NotEntitled,

    /// <summary>It rests on a right whose law is not written here for that month.</summary>
    NotModelled,
}
