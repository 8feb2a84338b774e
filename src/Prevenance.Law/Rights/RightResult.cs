using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;

namespace Prevenance.Law.Rights;

/// <summary>One right for one person or group.</summary>
/// <param name="Right">The right's variable.</param>
/// <param name="Period">The month, or the year for a yearly right.</param>
/// <param name="Who">The person or group that the right is for.</param>
/// <param name="Verdict">What can be said of it.</param>
/// <param name="Value">The value as a lane carries it; nothing when the right is not modelled.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Explanation">How the value was obtained; nothing when the right is not modelled.</param>
/// <param name="MissingFacts">The facts to know before anything certain can be said.</param>
/// <param name="Projected">Figures used after the last month for which they were checked.</param>
public sealed record RightResult(
    Variable Right,
    Period Period,
    string Who,
    Verdict Verdict,
    double? Value,
    Text Reason,
    Explanation? Explanation,
    IReadOnlyList<MissingFact> MissingFacts,
    IReadOnlyList<FigureValue> Projected);

/// <summary>A fact that was not given and that a result depends on.</summary>
public sealed record MissingFact(Variable Variable, Period Period, string Who);
