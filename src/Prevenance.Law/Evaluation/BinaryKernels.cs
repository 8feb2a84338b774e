using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Prevenance.Law.Evaluation;

/// <summary>Operations of two operands, as many lanes at a time as the processor takes.</summary>
internal static class BinaryKernels
{
    private static readonly Vector<double> One = Vector<double>.One;

    /// <summary>One operation, for one lane and for a vector of them: both must give the same bits.</summary>
    public interface IOperation
    {
        static abstract double Apply(double a, double b);

        static abstract Vector<double> Apply(Vector<double> a, Vector<double> b);
    }

    public static void Run<TOperation>(Column a, Column b, Span<double> result)
        where TOperation : struct, IOperation
    {
        if (a.IsConstant)
            WithConstantFirst<TOperation>(a[0], b.Lanes, result);
        else if (b.IsConstant)
            WithConstantSecond<TOperation>(a.Lanes, b[0], result);
        else
            OnLanes<TOperation>(a.Lanes, b.Lanes, result);
    }

    private static void OnLanes<TOperation>(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
        where TOperation : struct, IOperation
    {
        var lane = 0;
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var second = ref MemoryMarshal.GetReference(b);
        ref var target = ref MemoryMarshal.GetReference(result);
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
        {
            var value = TOperation.Apply(Load(ref first, lane), Load(ref second, lane));
            Store(value, ref target, lane);
        }
        for (; lane < result.Length; lane++)
            result[lane] = TOperation.Apply(a[lane], b[lane]);
    }

    private static void WithConstantFirst<TOperation>(double a, ReadOnlySpan<double> b, Span<double> result)
        where TOperation : struct, IOperation
    {
        var (lane, constant) = (0, new Vector<double>(a));
        ref var second = ref MemoryMarshal.GetReference(b);
        ref var target = ref MemoryMarshal.GetReference(result);
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
            Store(TOperation.Apply(constant, Load(ref second, lane)), ref target, lane);
        for (; lane < result.Length; lane++)
            result[lane] = TOperation.Apply(a, b[lane]);
    }

    private static void WithConstantSecond<TOperation>(ReadOnlySpan<double> a, double b, Span<double> result)
        where TOperation : struct, IOperation
    {
        var (lane, constant) = (0, new Vector<double>(b));
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var target = ref MemoryMarshal.GetReference(result);
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
            Store(TOperation.Apply(Load(ref first, lane), constant), ref target, lane);
        for (; lane < result.Length; lane++)
            result[lane] = TOperation.Apply(a[lane], b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Load(ref double first, int lane) => Vector.LoadUnsafe(ref first, (nuint)lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<double> value, ref double first, int lane) => value.StoreUnsafe(ref first, (nuint)lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> AsFlag(Vector<long> mask) => Vector.BitwiseAnd(Vector.AsVectorDouble(mask), One);

    public readonly struct Add : IOperation
    {
        public static double Apply(double a, double b) => a + b;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => a + b;
    }

    public readonly struct Subtract : IOperation
    {
        public static double Apply(double a, double b) => a - b;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => a - b;
    }

    public readonly struct Multiply : IOperation
    {
        public static double Apply(double a, double b) => a * b;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => a * b;
    }

    public readonly struct Divide : IOperation
    {
        public static double Apply(double a, double b) => a / b;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => a / b;
    }

    public readonly struct Min : IOperation
    {
        public static double Apply(double a, double b) => Math.Min(a, b);

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => Vector.Min(a, b);
    }

    public readonly struct Max : IOperation
    {
        public static double Apply(double a, double b) => Math.Max(a, b);

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => Vector.Max(a, b);
    }

    public readonly struct Less : IOperation
    {
        public static double Apply(double a, double b) => a < b ? 1 : 0;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => AsFlag(Vector.LessThan(a, b));
    }

    public readonly struct LessOrEqual : IOperation
    {
        public static double Apply(double a, double b) => a <= b ? 1 : 0;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => AsFlag(Vector.LessThanOrEqual(a, b));
    }

    public readonly struct Equal : IOperation
    {
        public static double Apply(double a, double b) => a == b ? 1 : 0;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => AsFlag(Vector.Equals(a, b));
    }

    public readonly struct And : IOperation
    {
        public static double Apply(double a, double b) => a != 0 && b != 0 ? 1 : 0;

        // Flags are zero or one: they hold together where neither is zero.
        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => AsFlag(~(Vector.Equals(a, Vector<double>.Zero) | Vector.Equals(b, Vector<double>.Zero)));
    }

    public readonly struct Or : IOperation
    {
        public static double Apply(double a, double b) => a != 0 || b != 0 ? 1 : 0;

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => AsFlag(~(Vector.Equals(a, Vector<double>.Zero) & Vector.Equals(b, Vector<double>.Zero)));
    }

    public readonly struct CompletedMonths : IOperation
    {
        public static double Apply(double a, double b) => Math.Floor((b - a) / DayCode.DaysInMonth);

        public static Vector<double> Apply(Vector<double> a, Vector<double> b) => Vector.Floor((b - a) / new Vector<double>(DayCode.DaysInMonth));
    }
}
