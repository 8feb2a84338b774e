namespace Prevenance.Territory.Raking;

/// <summary>
/// Weights brought to margins by the least change (Deming and Stephan 1940; Deville, Särndal and Sautory 1993 where they are bounded): each margin
/// in turn is met by one factor for all that count towards it, until all are met, or one more turn changes nothing.
/// </summary>
public sealed class RakedWeights
{
    /// <summary>How near a margin must be to count as met, as a share of it.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>How far from the median a weight may go, up and down, where weights are bounded.</summary>
    public const double UsualBound = 5;

    /// <summary>Nearer than this nothing is to be gained.</summary>
    private const double Settled = 1e-13;

    private RakedWeights(IReadOnlyList<double> weights, IReadOnlyList<RakedMargin> margins, int turns, double trimmed) =>
        (Weights, Margins, Turns, Trimmed) = (weights, margins, turns, trimmed);

    public IReadOnlyList<double> Weights { get; }

    /// <summary>Each margin, with what was reached of it.</summary>
    public IReadOnlyList<RakedMargin> Margins { get; }

    /// <summary>How many turns it took.</summary>
    public int Turns { get; }

    /// <summary>The share of units whose weight stands at a bound.</summary>
    public double Trimmed { get; }

    /// <summary>The margins that cannot be met, or not within those bounds and turns.</summary>
    public IEnumerable<RakedMargin> Unmet => Margins.Where(margin => !margin.IsMet);

    /// <param name="seed">The weights to begin with, not less than zero; zero stays zero.</param>
    /// <param name="margins">What they must reach.</param>
    /// <param name="turns">The most turns over all margins.</param>
    /// <param name="bound">How far from the median of the weights one may go, as a factor (5: from a fifth to five times); nothing for as far as it takes.</param>
    public static RakedWeights Of(IReadOnlyList<double> seed, IReadOnlyList<Margin> margins, int turns = 1000, double? bound = null)
    {
        var free = new RakingTurns(seed, margins);
        var taken = free.Run(turns, Settled);
        if (bound is null)
            return Told(free, margins, taken);
        var positive = free.Weights.Where(weight => weight > 0).Order().ToList();
        if (positive.Count == 0)
            return Told(free, margins, taken);
        var median = (positive[(positive.Count - 1) / 2] + positive[positive.Count / 2]) / 2;
        var bounded = new RakingTurns(seed, margins, median / bound.Value, median * bound.Value);
        return Told(bounded, margins, bounded.Run(turns, Settled));
    }

    private static RakedWeights Told(RakingTurns turns, IReadOnlyList<Margin> margins, int taken) => new(
        [.. turns.Weights],
        [.. margins.Select(margin => new RakedMargin(margin.Name, margin.Target, turns.Reached(margin)))],
        taken,
        turns.ShareAtBounds);
}

/// <summary>A margin, and what weights reach of it.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Target">How many there are.</param>
/// <param name="Reached">How many the weights make.</param>
public sealed record RakedMargin(string Name, double Target, double Reached)
{
    /// <summary>How far off it is, as a share of what there is.</summary>
    public double Error => Target > 0 ? Math.Abs(Reached - Target) / Target : Reached;

    public bool IsMet => Error <= RakedWeights.Tolerance;
}
