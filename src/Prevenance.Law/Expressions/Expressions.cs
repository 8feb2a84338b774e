using Prevenance.Law.Graph;

namespace Prevenance.Law;

/// <summary>The words of the formula language; made to be imported with <c>using static</c>.</summary>
public static class Expressions
{
    /// <summary>Begins a value by cases.</summary>
    public static Conditional<Number> When(Flag condition, Number value) => new(condition, value);

    /// <inheritdoc cref="When(Flag, Number)"/>
    public static Conditional<T> When<T>(Flag condition, T value)
        where T : struct, IExpression<T> => new(condition, value);

    /// <summary>A value for whom the condition holds, worked out only where it may: a rule of a few costs nothing to the others.</summary>
    public static T WhereEver<T>(Flag condition, Func<T> value, T otherwise)
        where T : struct, IExpression<T> =>
        condition.Node is { IsConstant: true, Value: 0 } ? otherwise : When(condition, value()).Otherwise(otherwise);

    /// <summary>One value where the condition holds and another elsewhere, each worked out only where it may be: what a date decides costs one of the two.</summary>
    public static T WhereEver<T>(Flag condition, Func<T> value, Func<T> otherwise)
        where T : struct, IExpression<T>
    {
        if (!condition.Node.IsConstant)
            return When(condition, value()).Otherwise(otherwise());
        var chosen = condition.Node.Value != 0 ? value() : otherwise();
        return When(condition, chosen).Otherwise(chosen);
    }

    public static Number Min(Number a, Number b) => Number.Binary(Op.Min, a, b);

    public static Number Max(Number a, Number b) => Number.Binary(Op.Max, a, b);

    /// <summary>The number, or zero when it is negative.</summary>
    public static Number Positive(Number a) => Max(0, a);

    /// <summary>To the nearest value with this many decimals, halves away from zero; negative decimals for tens, hundreds…</summary>
    public static Number Round(Number a, int decimals = 0) =>
        Number.From(Operations.Unary(Op.Round, ValueKind.Number, a.Node, new Decimals(decimals)));

    /// <summary>Down to a multiple of a step: one euro unless said otherwise.</summary>
    public static Number RoundDown(Number a, double step = 1) => RoundTo(Op.Floor, a, step);

    /// <summary>Up to a multiple of a step: one euro unless said otherwise.</summary>
    public static Number RoundUp(Number a, double step = 1) => RoundTo(Op.Ceiling, a, step);

    public static Number Sum(this IEnumerable<Number> terms)
    {
        Number? sum = null;
        foreach (var term in terms)
            sum = sum is { } before ? before + term : term;
        return sum ?? 0;
    }

    /// <summary>The sum over some months of a value of each.</summary>
    public static Number Sum(this IEnumerable<Month> months, Func<Month, Number> value) => months.Select(value).Sum();

    /// <summary>The mean over some months of a value of each.</summary>
    public static Number Average(this IReadOnlyCollection<Month> months, Func<Month, Number> value) => months.Sum(value) / months.Count;

    /// <summary>Whether the condition holds in one of these months.</summary>
    public static Flag Any(this IEnumerable<Month> months, Func<Month, Flag> condition) =>
        months.Aggregate((Flag)false, (any, month) => any | condition(month));

    /// <summary>Whether the condition holds in each of these months.</summary>
    public static Flag All(this IEnumerable<Month> months, Func<Month, Flag> condition) =>
        months.Aggregate((Flag)true, (all, month) => all & condition(month));

    private static Number RoundTo(Op op, Number a, double step)
    {
        // Steps under one are multiplied rather than divided, since 0.01 has no exact binary form and 100 has.
        var inverse = Math.Round(1 / step);
        return step < 1
            ? Number.From(Operations.Unary(op, ValueKind.Number, (a * inverse).Node)) / inverse
            : Number.From(Operations.Unary(op, ValueKind.Number, (a / step).Node)) * step;
    }
}
