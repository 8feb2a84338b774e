using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>One figure of how people live, and how far it may be off because others might have been drawn.</summary>
/// <param name="Key">A short name.</param>
/// <param name="Of">What it comes to; nothing where it is of nobody.</param>
/// <param name="Sampling">Between what and what it lies, nineteen times out of twenty; nothing where it is of nobody.</param>
public sealed record SpreadFigure(string Key, Func<Spread, double?> Of, Func<SpreadSample, Interval?> Sampling)
{
    /// <summary>All that are told: people, tenths, poverty and Gini, with the change of the last two.</summary>
    public static IReadOnlyList<SpreadFigure> All { get; } =
    [
        People("lose", classes => classes.Lose),
        People("gain", classes => classes.Gain),
        People("lose-more", classes => classes.LoseMore),
        People("lose-less", classes => classes.LoseLess),
        People("same", classes => classes.Same),
        People("gain-less", classes => classes.GainLess),
        People("gain-more", classes => classes.GainMore),
        .. Enumerable.Range(0, Tenths.Count).Select(place => new SpreadFigure(TenthKey(place), spread => spread.Tenths.Parts[place].MeanChange, sample => sample.Tenth(place))),
        new("poverty-before", spread => spread.Poverty.Before, sample => sample.Below(share => share.Before, sample.Spread.Poverty.Line)),
        new("poverty-fixed-line", spread => spread.Poverty.AfterFixedLine, sample => sample.Below(share => share.After, sample.Spread.Poverty.Line)),
        new("poverty-fixed-line-change", spread => spread.Poverty.AfterFixedLine - spread.Poverty.Before, sample => sample.ChangeBelow(sample.Spread.Poverty.Line)),
        new("poverty-own-line", spread => spread.Poverty.AfterOwnLine, sample => sample.Below(share => share.After, sample.Spread.Poverty.OwnLine)),
        new("poverty-own-line-change", spread => spread.Poverty.AfterOwnLine - spread.Poverty.Before, sample => sample.ChangeBelow(sample.Spread.Poverty.OwnLine)),
        new("gini-before", spread => spread.Evenness.Before, sample => sample.GiniBefore),
        new("gini", spread => spread.Evenness.After, sample => sample.GiniAfter),
        new("gini-change", spread => spread.Evenness.After - spread.Evenness.Before, sample => sample.GiniChange),
    ];

    /// <summary>The key of the mean change of a tenth of people.</summary>
    /// <param name="place">From zero, those who have least.</param>
    public static string TenthKey(int place) => FormattableString.Invariant($"tenth-{place + 1}");

    /// <summary>The three reasons for which this figure is not exact.</summary>
    /// <param name="tried">How people live in each way of claiming that was tried.</param>
    /// <param name="sample">Who was drawn, at the middle of take-up.</param>
    /// <param name="otherwise">How people live in other calibrations, there too.</param>
    /// <returns>Nothing where it is of nobody.</returns>
    public Bands? Doubt(IReadOnlyList<Spread> tried, SpreadSample sample, IReadOnlyList<Spread> otherwise) => Range(tried) is { } assumed
        ? new Bands(Sampling(sample), otherwise.Count == 0 ? null : Range([sample.Spread, .. otherwise]), assumed)
        : null;

    private Interval? Range(IReadOnlyList<Spread> spreads) => spreads.Min(Of) is { } least && spreads.Max(Of) is { } most ? new Interval(least, most) : null;

    private static SpreadFigure People(string key, Func<GainsAndLosses, double> of) => new(key, spread => of(spread.Classes), sample => sample.People(of));
}
