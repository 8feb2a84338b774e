namespace Prevenance.Law;

/// <summary>The values that a fact may have: what lies outside is refused where it is given, with its place.</summary>
/// <param name="least">The least value, in the unit of the variable.</param>
/// <param name="most">The greatest value; none unless said.</param>
[AttributeUsage(AttributeTargets.Field)]
public class WithinAttribute(double least, double most = double.PositiveInfinity) : Attribute
{
    public double Least { get; } = least;

    public double Most { get; } = most;

    /// <summary>Whether a value, or one of those that it may be, lies within.</summary>
    public virtual bool Admits(Possible value) => value.High >= Least && value.Low <= Most;

    /// <summary>What was expected, in words.</summary>
    public virtual Text Expected => double.IsInfinity(Most)
        ? new($"au moins {Least:0.##}", $"at least {Least:0.##}")
        : new($"entre {Least:0.##} et {Most:0.##}", $"between {Least:0.##} and {Most:0.##}");
}
