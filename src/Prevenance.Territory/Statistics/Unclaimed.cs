namespace Prevenance.Territory.Statistics;

/// <summary>
/// How many have a right that they do not claim, from those who receive it: U = R·r/(1−r), where r is the share of those entitled who do not
/// claim. What is known of r is a range, so what is said of U is one too, and never a point.
/// </summary>
public static class Unclaimed
{
    /// <summary>The most that a share of people who do not claim may be: beyond, those who do say nothing of those who do not.</summary>
    public const double MostRate = 0.95;

    /// <param name="recipients">R: who receives the right.</param>
    /// <param name="rate">r: between what and what lies the share of those entitled who do not claim it; from zero to less than one.</param>
    public static Interval Of(double recipients, Interval rate) => new(OfPoint(recipients, rate.Low), OfPoint(recipients, rate.High));

    /// <summary>The rate of an area where groups live that do not claim alike: Σ share·r, in each way of grouping people that is known; what they leave open is the hull.</summary>
    /// <param name="groupings">For each way of grouping (by tenure, by composition, by age), the share of each group, which make one, and its rate.</param>
    public static Interval RateOf(IEnumerable<IReadOnlyList<(double Share, Interval Rate)>> groupings) => groupings
        .Select(groups => new Interval(groups.Sum(group => group.Share * group.Rate.Low), groups.Sum(group => group.Share * group.Rate.High)))
        .Aggregate((one, other) => one.Hull(other));

    private static double OfPoint(double recipients, double rate) => recipients * rate / (1 - rate);
}
