using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Distribution;

/// <summary>
/// How far chance in who was drawn may move what is told of them: by linearisation, each household with the people that it stands for, and changes by
/// their differences, as euros are (<see cref="PairedChange"/>). Lines of poverty and ends of tenths are taken as they came out.
/// </summary>
public sealed class SpreadSample
{
    private readonly IReadOnlyList<Share> shares;
    private readonly double[] people;
    private readonly IReadOnlyList<GainsAndLosses> each;
    private readonly Lazy<(double[] Before, double[] After)> gini;

    /// <param name="shares">The households that were drawn; at least one.</param>
    public SpreadSample(IReadOnlyList<Share> shares)
    {
        (this.shares, Spread) = (shares, Spread.Of(shares));
        people = [.. shares.Select(share => share.People)];
        each = [.. shares.Select(share => GainsAndLosses.Of([share]))];
        gini = new(() => (Evenness.Influence(shares, share => share.Before), Evenness.Influence(shares, share => share.After)));
    }

    /// <summary>What is told of them.</summary>
    public Spread Spread { get; }

    /// <summary>Of Gini before the change.</summary>
    public Interval GiniBefore => Around(Spread.Evenness.Before, Alone(gini.Value.Before).HalfWidth);

    /// <summary>Of Gini after it.</summary>
    public Interval GiniAfter => Around(Spread.Evenness.After, Alone(gini.Value.After).HalfWidth);

    /// <summary>Of what the change makes of Gini.</summary>
    public Interval GiniChange => Around(Spread.Evenness.After - Spread.Evenness.Before, PairedChange.Of(gini.Value.Before, gini.Value.After, people).HalfWidth);

    /// <summary>Of how many people are in a class: a share of all people, of whom it is known how many there are.</summary>
    public Interval People(Func<GainsAndLosses, double> of) =>
        ShareOf([.. each.Select(one => of(one) > 0 ? 1.0 : 0)]) is var share ? new Interval(share.Low * Spread.Classes.People, share.High * Spread.Classes.People) : default;

    /// <summary>Of the share of people who live on less than a line.</summary>
    public Interval Below(Func<Share, double> of, double line) => ShareOf(Below(line, of));

    /// <summary>Of what the change makes of that share, under the line before and another one after.</summary>
    public Interval ChangeBelow(double lineAfter) => PairedChange.Of(Below(Spread.Poverty.Line, share => share.Before), Below(lineAfter, share => share.After), people).Interval;

    /// <summary>Of what the change comes to for a person of a tenth; nothing where nobody is in it.</summary>
    public Interval? Tenth(int place)
    {
        var own = shares.Where(share => Spread.Tenths.PlaceOf(share) == place).ToList();
        return own.Sum(share => share.People) > 0
            ? PairedChange.Of([.. own.Select(share => share.Before)], [.. own.Select(share => share.After)], [.. own.Select(share => share.People)]).Interval
            : null;
    }

    private double[] Below(double line, Func<Share, double> of) => [.. shares.Select(share => of(share) < line ? 1.0 : 0)];

    /// <summary>As many people as would be as sure if each were drawn alone give the interval of Wilson, which is right near none and near all.</summary>
    private Interval ShareOf(double[] are)
    {
        var share = Alone(are);
        var (mean, error) = (Math.Clamp(share.Mean, 0, 1), share.StandardError);
        var asMany = error > 0 ? mean * (1 - mean) / (error * error) : people.Sum() * people.Sum() / people.Sum(one => one * one);
        return asMany > 0 ? RateInterval.Wilson(mean * asMany, asMany) : new Interval(0, 1);
    }

    /// <summary>What is measured once.</summary>
    private PairedChange Alone(double[] values) => PairedChange.Of(new double[values.Length], values, people);

    private static Interval Around(double middle, double halfWidth) => new(middle - halfWidth, middle + halfWidth);
}
