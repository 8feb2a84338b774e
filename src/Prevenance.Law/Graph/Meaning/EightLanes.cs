using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Prevenance.Law.Graph.Meaning;

/// <summary>Eight lanes, in a register of 512 bits.</summary>
internal readonly struct EightLanes(Vector512<double> values) : ILanes<EightLanes>
{
    private readonly Vector512<double> values = values;

    public static int Width => Vector512<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Of(double constant) => new(Vector512.Create(constant));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes value) => new(-value.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left.values + right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, EightLanes right) => new(left.values - right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, EightLanes right) => new(left.values * right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes left, EightLanes right) => new(left.values / right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Min(EightLanes left, EightLanes right) => new(Vector512.Min(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Max(EightLanes left, EightLanes right) => new(Vector512.Max(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Floor(EightLanes value) => new(Vector512.Floor(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Ceiling(EightLanes value) => new(Vector512.Ceiling(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Abs(EightLanes value) => new(Vector512.Abs(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes WithSign(EightLanes magnitude, EightLanes sign) => new(Vector512.CopySign(magnitude.values, sign.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Less(EightLanes left, EightLanes right) => Flag(Vector512.LessThan(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes LessOrEqual(EightLanes left, EightLanes right) => Flag(Vector512.LessThanOrEqual(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Equal(EightLanes left, EightLanes right) => Flag(Vector512.Equals(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes IsZero(EightLanes value) => Flag(Zero(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Both(EightLanes left, EightLanes right) => new(Vector512.ConditionalSelect(Zero(left), Vector512<double>.Zero, Vector512.ConditionalSelect(Zero(right), Vector512<double>.Zero, Vector512<double>.One)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Either(EightLanes left, EightLanes right) => new(Vector512.ConditionalSelect(Zero(left), Vector512.ConditionalSelect(Zero(right), Vector512<double>.Zero, Vector512<double>.One), Vector512<double>.One));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Select(EightLanes condition, EightLanes whenTrue, EightLanes otherwise) =>
        new(Vector512.ConditionalSelect(Zero(condition), otherwise.values, whenTrue.values));

    public static EightLanes Lookup(LookupRows rows, EightLanes key)
    {
        // Neighbours often have the same key: a commune, a number of children.
        Span<double> found = stackalloc double[Width];
        var (last, value) = (double.NaN, 0.0);
        for (var lane = 0; lane < Width; lane++)
        {
            if (key.values[lane] != last)
                (last, value) = (key.values[lane], rows.At(key.values[lane]));
            found[lane] = value;
        }
        return new(Vector512.Create<double>(found));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref double first, nuint lane) => new(Vector512.LoadUnsafe(ref first, lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double first, nuint lane) => values.StoreUnsafe(ref first, lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Zero(EightLanes value) => Vector512.Equals(value.values, Vector512<double>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EightLanes Flag(Vector512<double> mask) => new(Vector512.ConditionalSelect(mask, Vector512<double>.One, Vector512<double>.Zero));
}
