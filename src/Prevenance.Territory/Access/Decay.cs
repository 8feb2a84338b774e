namespace Prevenance.Territory.Access;

/// <summary>How much less a place counts for the time that it takes to go there: one where it is at hand, zero where it is out of reach.</summary>
public abstract record Decay
{
    /// <summary>Up to 10, 20 and 30 minutes (Luo and Qi 2009, in the weights that PySAL's access uses).</summary>
    public static Decay Usual { get; } = new DecaySteps([(10, 1), (20, 0.68), (30, 0.22)]);

    /// <summary>The weight of a way that takes so many minutes.</summary>
    public abstract double Weight(double minutes);
}

/// <summary>Steps: each weight holds up to its minutes, these included; beyond the last, nothing.</summary>
/// <param name="Steps">By increasing minutes.</param>
public sealed record DecaySteps(IReadOnlyList<(double UpTo, double Weight)> Steps) : Decay
{
    public override double Weight(double minutes) => Steps.FirstOrDefault(step => minutes <= step.UpTo).Weight;
}

/// <summary>A Gaussian that is brought down so as to end at zero (Dai 2010): no step makes two neighbours differ.</summary>
/// <param name="End">The minutes at which it ends.</param>
public sealed record DecayGaussian(double End) : Decay
{
    private static readonly double AtTheEnd = Math.Exp(-0.5);

    public override double Weight(double minutes) => minutes >= End ? 0 : (Math.Exp(-0.5 * minutes * minutes / (End * End)) - AtTheEnd) / (1 - AtTheEnd);
}
