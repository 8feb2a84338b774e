namespace Prevenance.Territory.Statistics;

/// <summary>Between which two values something lies, both included.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>How sure intervals are unless one says otherwise: nineteen times out of twenty.</summary>
    public const double UsualLevel = 0.95;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));
}
