namespace Prevenance.Choices.Distribution;

/// <summary>How many people gain and lose, in five classes; those who lose come first.</summary>
/// <param name="LoseMore">Lose more than 5 % of what they live on.</param>
/// <param name="LoseLess">Lose 5 % at the most.</param>
/// <param name="Same">Neither gain nor lose more than 0.1 %.</param>
/// <param name="GainLess">Gain 5 % at the most.</param>
/// <param name="GainMore">Gain more than 5 %.</param>
public sealed record GainsAndLosses(double LoseMore, double LoseLess, double Same, double GainLess, double GainMore)
{
    private const double Unchanged = 0.001;
    private const double Much = 0.05;

    /// <summary>What who lives on nothing is reckoned to live on, so that a change has a share: one euro.</summary>
    private const double Least = 1;

    /// <summary>All who lose.</summary>
    public double Lose => LoseMore + LoseLess;

    /// <summary>All who gain.</summary>
    public double Gain => GainLess + GainMore;

    /// <summary>Everybody: the five classes add up to it.</summary>
    public double People => LoseMore + LoseLess + Same + GainLess + GainMore;

    /// <param name="shares">The households.</param>
    public static GainsAndLosses Of(IEnumerable<Share> shares)
    {
        var classes = new double[5];
        foreach (var share in shares)
            classes[ClassOf((share.After - share.Before) / Math.Max(share.Before, Least))] += share.People;
        return new GainsAndLosses(classes[0], classes[1], classes[2], classes[3], classes[4]);
    }

    private static int ClassOf(double change) => change switch
    {
        < -Much => 0,
        < -Unchanged => 1,
        <= Unchanged => 2,
        <= Much => 3,
        _ => 4,
    };
}
