using Prevenance.Law.Assumptions;
using Prevenance.Law.Explaining;
using Prevenance.Law.Figures;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Rights;

/// <summary>One right for one person or group.</summary>
/// <param name="Right">The right's variable.</param>
/// <param name="Period">The month, or the year for a yearly right.</param>
/// <param name="Who">The person or group that the right is for.</param>
/// <param name="Verdict">What can be said of it.</param>
/// <param name="Value">What the value may be, as lanes carry it: exact once every fact that it depends on is known; nothing when the right is not modelled.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Explanation">How the value was obtained; with bounds where answers are missing; nothing when the right is not modelled.</param>
/// <param name="MissingFacts">The facts to know before the value is exact.</param>
/// <param name="Projected">Figures used after the last month for which they were checked.</param>
public sealed record RightResult(
    Variable Right,
    Period Period,
    Who Who,
    Verdict Verdict,
    Possible? Value,
    Text Reason,
    Explanation? Explanation,
    IReadOnlyList<FactAt> MissingFacts,
    IReadOnlyList<FigureValue> Projected)
{
    /// <summary>The last month for which all its figures were checked, where one was used after it: the result is then a forecast.</summary>
    public Month? FiguresUntil => Projected.Min(origin => (Month?)origin.Figure.KnownUntil);

    /// <summary>
    /// What is taken for granted that could change the value, or the verdict, were it otherwise: in the order in which assumptions are told.
    /// </summary>
    public IReadOnlyList<Assumption> Assumed { get; init; } = [];

    /// <summary>What the value may be when nothing is taken for granted; nothing when the right is not modelled, or a figure is missing.</summary>
    public Possible? Strictly { get; init; }

    /// <summary>Whether it is known, without taking anything for granted, that the right is open, or that it is not.</summary>
    public bool IsCertain => Strictly is { } value && (value.IsZero || !value.MayBeZero);

    /// <summary>What can be said when nothing is taken for granted.</summary>
    public Verdict StrictVerdict => Strictly is { } value ? Rights.Verdicts.Of(value) : Verdict.NotModelled;

    /// <summary>Whether it is not modelled for want of figures for the month, and not because other rules hold where one lives.</summary>
    public bool AwaitsFigures { get; init; }

    /// <summary>How far from the right, where a comparison of numbers closes it.</summary>
    public Distance? Distance { get; init; }
}
