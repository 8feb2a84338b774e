namespace Prevenance.Law.Unknowns;

/// <summary>A value of the graph while some facts are unknown.</summary>
/// <param name="Value">What it may be.</param>
/// <param name="Facts">The unknown facts that it still depends on, as bits; none when the value is certain.</param>
internal readonly record struct Uncertain(Possible Value, UInt128 Facts)
{
    public static implicit operator Uncertain(double value) => new(value, 0);

    /// <summary>A value made from others: when it is certain all the same, it depends on nothing any more.</summary>
    public static Uncertain Of(Possible value, UInt128 facts) => new(value, value.IsExact ? 0 : facts);
}
