using System.Numerics;
using Prevenance.Law.Graph;
using Prevenance.Law.Unknowns;

namespace Prevenance.Law;

/// <summary>
/// What a value may be while it is not known: anything between two bounds or, where there are few, one of some whole values.
/// Values are those that lanes carry: 0 or 1 for a flag, an index for a choice.
/// </summary>
/// <remarks>Bounds are sound, not sharp: the value lies within them, and may be unable to reach them.</remarks>
public readonly record struct Possible
{
    private const int MostOptions = 64;

    private Possible(double low, double high, ulong options) => (Low, High, Options) = (low, high, options);

    /// <summary>The least value that is possible.</summary>
    public double Low { get; }

    /// <summary>The greatest value that is possible.</summary>
    public double High { get; }

    /// <summary>The whole values that are possible, as bits; none where every value between the bounds may be.</summary>
    internal ulong Options { get; }

    public bool IsExact => Low == High;

    /// <summary>Whether the value may be zero, or a flag be false.</summary>
    public bool MayBeZero => Contains(0);

    /// <summary>Zero, for certain.</summary>
    public bool IsZero => Low == 0 && High == 0;

    internal static Possible AnyFlag { get; } = new(0, 1, 3);

    internal static Possible Anything { get; } = new(double.NegativeInfinity, double.PositiveInfinity, 0);

    public static implicit operator Possible(double value) => new(value, value, 0);

    /// <summary>Any value from one bound to the other, both included.</summary>
    public static Possible Between(double low, double high) => low <= high
        ? new(low, high, 0)
        : throw new ArgumentOutOfRangeException(nameof(low), low, $"the lower bound is above {high}");

    /// <summary>One of some whole values, from 0 to 63.</summary>
    public static Possible OneOf(IEnumerable<int> values) => FromOptions(values.Aggregate(0UL, (bits, value) => bits | (1UL << value)));

    /// <summary>Whatever a variable may be worth. An amount or a number that nobody told is nothing or more; a loss has to be said.</summary>
    public static Possible AnyValueOf(Variable variable) => variable.Kind switch
    {
        ValueKind.Flag => AnyFlag,
        ValueKind.Choice => OneOf(Enumerable.Range(0, variable.Choices!.Names.Count)),
        _ => variable.Notes.Within is { } within ? Between(within.Least, within.Most) : new(0, double.PositiveInfinity, 0),
    };

    public static Possible operator -(Possible left, Possible right) => PossibleArithmetic.Compute(Op.Subtract, null, left, right, 0);

    public static Possible operator /(Possible whole, int parts) => PossibleArithmetic.Compute(Op.Divide, null, whole, parts, 0);

    public bool Contains(double value) =>
        value >= Low && value <= High && (Options == 0 || (IsOption(value) && (Options & OptionOf(value)) != 0));

    /// <summary>What is possible when either of two is.</summary>
    public Possible Or(Possible other)
    {
        if (IsExact && other.IsExact && Low == other.Low)
            return this;
        var (mine, others) = (AsOptions(), other.AsOptions());
        return new(Math.Min(Low, other.Low), Math.Max(High, other.High), mine == 0 || others == 0 ? 0 : mine | others);
    }

    /// <summary>The same, when it is known besides that the value is never negative.</summary>
    internal Possible NotNegative() => Low < 0 && High >= 0 ? new(0, High, Options) : this;

    internal bool CanMeet(Possible other)
    {
        var (mine, others) = (AsOptions(), other.AsOptions());
        return mine != 0 && others != 0 ? (mine & others) != 0 : Low <= other.High && other.Low <= High;
    }

    /// <summary>The whole values that are possible, one by one; nothing where every value between the bounds may be.</summary>
    public IEnumerable<int> EachOption()
    {
        for (var left = AsOptions(); left != 0; left &= left - 1)
            yield return BitOperations.TrailingZeroCount(left);
    }

    private ulong AsOptions() => IsExact ? IsOption(Low) ? OptionOf(Low) : 0 : Options;

    private static Possible FromOptions(ulong options)
    {
        var (low, high) = (BitOperations.TrailingZeroCount(options), BitOperations.Log2(options));
        return low == high ? (Possible)low : new(low, high, options);
    }

    private static bool IsOption(double value) => value is >= 0 and < MostOptions && value == (int)value;

    private static ulong OptionOf(double value) => 1UL << (int)value;
}
