using System.Runtime.CompilerServices;

namespace Prevenance.Law.Graph.Meaning;

/// <summary>The meaning of each operation on lanes, said once.</summary>
internal static class LaneOperations
{
    /// <summary>Does something with the operation of a node.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not an operation on one lane.</exception>
    public static TResult Use<TUse, TResult>(Op op, object? payload, TUse use)
        where TUse : IOperationUse<TResult>, allows ref struct
    {
        return op switch
        {
            Op.Variable or Op.Named => use.With(default(Same)),
            Op.Negate => use.With(default(Negate)),
            Op.Not => use.With(default(Not)),
            Op.Floor => use.With(default(Floor)),
            Op.Ceiling => use.With(default(Ceiling)),
            Op.Round => use.With(new Round(((Decimals)payload!).Scale)),
            Op.Add => use.With(default(Add)),
            Op.Subtract => use.With(default(Subtract)),
            Op.Multiply => use.With(default(Multiply)),
            Op.Divide => use.With(default(Divide)),
            Op.Min => use.With(default(Min)),
            Op.Max => use.With(default(Max)),
            Op.Less => use.With(default(Less)),
            Op.LessOrEqual => use.With(default(LessOrEqual)),
            Op.Equal => use.With(default(Equal)),
            Op.And => use.With(default(And)),
            Op.Or => use.With(default(Or)),
            Op.Select => use.With(default(Select)),
            Op.CompletedMonths => use.With(default(CompletedMonths)),
            Op.CodePrefix => use.With(new CodePrefix(((Decimals)payload!).PrefixDivisor)),
            Op.MarginalScale => use.With(new MarginalScale((Scale)payload!)),
            Op.StepScale => use.With(new StepScale((Scale)payload!)),
            Op.Lookup => use.With(new Lookup((LookupRows)payload!)),
            _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not an operation on one lane"),
        };
    }

    private readonly struct Same : IOperation
    {
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => a;
    }

    private readonly struct Negate : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => -a;
    }

    private readonly struct Not : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.IsZero(a);
    }

    private readonly struct Floor : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Floor(a + T.Of(Scalar.RoundingSlack));
    }

    private readonly struct Ceiling : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Ceiling(a - T.Of(Scalar.RoundingSlack));
    }

    private readonly struct Add : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => a + b;
    }

    private readonly struct Subtract : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => a - b;
    }

    private readonly struct Multiply : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => a * b;
    }

    private readonly struct Divide : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => a / b;
    }

    private readonly struct Min : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Min(a, b);
    }

    private readonly struct Max : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Max(a, b);
    }

    private readonly struct Less : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Less(a, b);
    }

    private readonly struct LessOrEqual : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.LessOrEqual(a, b);
    }

    private readonly struct Equal : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Equal(a, b);
    }

    private readonly struct And : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Both(a, b);
    }

    private readonly struct Or : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Either(a, b);
    }

    private readonly struct Select : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Select(a, b, c);
    }

    private readonly struct CompletedMonths : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Floor((b - a) / T.Of(DayCode.DaysInMonth));
    }

    private readonly struct Round(double scale) : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T>
        {
            var magnitude = T.Floor((T.Abs(a) * T.Of(scale)) + T.Of(0.5) + T.Of(Scalar.RoundingSlack));
            return T.WithSign(magnitude / T.Of(scale), a);
        }
    }

    private readonly struct CodePrefix(double divisor) : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Floor(a / T.Of(divisor));
    }

    /// <summary>What lies within each bracket, at the rate of the bracket.</summary>
    private readonly struct MarginalScale(Scale scale) : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T>
        {
            var total = T.Of(0);
            for (var i = 0; i < scale.From.Length; i++)
            {
                var from = T.Of(scale.From[i]);
                var top = i + 1 < scale.From.Length ? T.Min(a, T.Of(scale.From[i + 1])) : a;
                total += T.Select(T.Less(from, a), (top - from) * T.Of(scale.Rates[i]), T.Of(0));
            }
            return total;
        }
    }

    /// <summary>The rate, or amount, of the last bracket that is reached.</summary>
    private readonly struct StepScale(Scale scale) : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T>
        {
            var rate = T.Of(0);
            for (var i = 0; i < scale.From.Length; i++)
                rate = T.Select(T.LessOrEqual(T.Of(scale.From[i]), a), T.Of(scale.Rates[i]), rate);
            return rate;
        }
    }

    private readonly struct Lookup(LookupRows rows) : IOperation
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public T Apply<T>(T a, T b, T c)
            where T : struct, IValue<T> => T.Lookup(rows, a);
    }
}
