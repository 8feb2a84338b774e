using System.Runtime.CompilerServices;
using System.Numerics;

namespace Prevenance.Law.Graph.Meaning;

/// <summary>As many lanes as a register of the processor holds, where it has none of 512 bits.</summary>
internal readonly struct SomeLanes(Vector<double> values) : ILanes<SomeLanes>
{
    private readonly Vector<double> values = values;

    public static int Width => Vector<double>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Of(double constant) => new(Vector.Create(constant));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes operator -(SomeLanes value) => new(-value.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes operator +(SomeLanes left, SomeLanes right) => new(left.values + right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes operator -(SomeLanes left, SomeLanes right) => new(left.values - right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes operator *(SomeLanes left, SomeLanes right) => new(left.values * right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes operator /(SomeLanes left, SomeLanes right) => new(left.values / right.values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Min(SomeLanes left, SomeLanes right) => new(Vector.Min(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Max(SomeLanes left, SomeLanes right) => new(Vector.Max(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Floor(SomeLanes value) => new(Vector.Floor(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Ceiling(SomeLanes value) => new(Vector.Ceiling(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Abs(SomeLanes value) => new(Vector.Abs(value.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes WithSign(SomeLanes magnitude, SomeLanes sign) => new(Vector.CopySign(magnitude.values, sign.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Less(SomeLanes left, SomeLanes right) => Flag(Vector.LessThan(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes LessOrEqual(SomeLanes left, SomeLanes right) => Flag(Vector.LessThanOrEqual(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Equal(SomeLanes left, SomeLanes right) => Flag(Vector.Equals(left.values, right.values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes IsZero(SomeLanes value) => Flag(Zero(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Both(SomeLanes left, SomeLanes right) => Flag(~(Zero(left) | Zero(right)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Either(SomeLanes left, SomeLanes right) => Flag(~(Zero(left) & Zero(right)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Select(SomeLanes condition, SomeLanes whenTrue, SomeLanes otherwise) =>
        new(Vector.ConditionalSelect(Zero(condition), otherwise.values, whenTrue.values));

    public static SomeLanes Lookup(LookupRows rows, SomeLanes key)
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
        return new(Vector.Create<double>(found));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SomeLanes Load(ref double first, nuint lane) => new(Vector.LoadUnsafe(ref first, lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double first, nuint lane) => values.StoreUnsafe(ref first, lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Zero(SomeLanes value) => Vector.Equals(value.values, Vector<double>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SomeLanes Flag(Vector<long> mask) => new(Vector.AsVectorDouble(mask) & Vector<double>.One);
}
