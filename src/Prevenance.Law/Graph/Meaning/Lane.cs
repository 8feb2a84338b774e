using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Prevenance.Law.Graph.Meaning;

/// <summary>The value of one lane.</summary>
internal readonly record struct Lane(double Value) : ILanes<Lane>
{
    public static int Width => 1;

    public static Lane Of(double constant) => new(constant);

    public static Lane operator -(Lane value) => new(-value.Value);

    public static Lane operator +(Lane left, Lane right) => new(left.Value + right.Value);

    public static Lane operator -(Lane left, Lane right) => new(left.Value - right.Value);

    public static Lane operator *(Lane left, Lane right) => new(left.Value * right.Value);

    public static Lane operator /(Lane left, Lane right) => new(left.Value / right.Value);

    public static Lane Min(Lane left, Lane right) => new(Math.Min(left.Value, right.Value));

    public static Lane Max(Lane left, Lane right) => new(Math.Max(left.Value, right.Value));

    public static Lane Floor(Lane value) => new(Math.Floor(value.Value));

    public static Lane Ceiling(Lane value) => new(Math.Ceiling(value.Value));

    public static Lane Abs(Lane value) => new(Math.Abs(value.Value));

    public static Lane WithSign(Lane magnitude, Lane sign) => new(Math.CopySign(magnitude.Value, sign.Value));

    public static Lane Less(Lane left, Lane right) => Flag(left.Value < right.Value);

    public static Lane LessOrEqual(Lane left, Lane right) => Flag(left.Value <= right.Value);

    public static Lane Equal(Lane left, Lane right) => Flag(left.Value == right.Value);

    public static Lane IsZero(Lane value) => Flag(value.Value == 0);

    public static Lane Both(Lane left, Lane right) => Flag(left.Value != 0 && right.Value != 0);

    public static Lane Either(Lane left, Lane right) => Flag(left.Value != 0 || right.Value != 0);

    public static Lane Select(Lane condition, Lane whenTrue, Lane otherwise) => condition.Value != 0 ? whenTrue : otherwise;

    public static Lane Lookup(LookupRows rows, Lane key) => new(rows.At(key.Value));

    public static Lane Load(ref double first, nuint lane) => new(Unsafe.Add(ref first, lane));

    public void Store(ref double first, nuint lane) => Unsafe.Add(ref first, lane) = Value;

    private static Lane Flag(bool holds) => new(holds ? 1 : 0);
}
