using Prevenance.Law.Graph;

namespace Prevenance.Law.Unknowns;

/// <summary>
/// What each operation may give when its operands are not known for certain.
/// Operations on lanes round monotonically, so bounds computed at the ends of the operands hold to the last bit.
/// </summary>
internal static class PossibleArithmetic
{
    private static readonly Possible True = 1;
    private static readonly Possible False = 0;

    public static Possible Compute(Op op, object? payload, in Possible a, in Possible b, in Possible c)
    {
        if (a.IsExact && b.IsExact && c.IsExact)
            return Scalar.Compute(op, payload, a.Low, b.Low, c.Low);
        return op switch
        {
            Op.Negate => Possible.Between(-a.High, -a.Low),
            Op.Not => a.MayBeZero ? Possible.AnyFlag : False,
            Op.Floor or Op.Ceiling or Op.Round or Op.CodePrefix => Growing(op, payload, a),
            Op.Add => Possible.Between(a.Low + b.Low, a.High + b.High),
            Op.Subtract => Possible.Between(a.Low - b.High, a.High - b.Low),
            Op.Multiply => Corners(a, b, Product),
            Op.Divide => Divide(a, b),
            Op.Min => Possible.Between(Math.Min(a.Low, b.Low), Math.Min(a.High, b.High)),
            Op.Max => Possible.Between(Math.Max(a.Low, b.Low), Math.Max(a.High, b.High)),
            Op.Less => a.High < b.Low ? True : a.Low >= b.High ? False : Possible.AnyFlag,
            Op.LessOrEqual => a.High <= b.Low ? True : a.Low > b.High ? False : Possible.AnyFlag,
            Op.Equal => a.CanMeet(b) ? Possible.AnyFlag : False,
            Op.And => a.IsZero || b.IsZero ? False : a.MayBeZero || b.MayBeZero ? Possible.AnyFlag : True,
            Op.Or => a.IsZero && b.IsZero ? False : a.MayBeZero && b.MayBeZero ? Possible.AnyFlag : True,
            Op.Select => a.IsZero ? c : a.MayBeZero ? b.Or(c) : b,
            Op.CompletedMonths => Possible.Between(Months(a.High, b.Low), Months(a.Low, b.High)),
            Op.MarginalScale => Marginal((Scale)payload!, a),
            Op.StepScale => Step((Scale)payload!, a),
            Op.Lookup => Lookup((LookupRows)payload!, a),
            _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not an operation on one lane"),
        };
    }

    private static Possible Growing(Op op, object? payload, in Possible a) =>
        Possible.Between(Scalar.Compute(op, payload, a.Low, 0, 0), Scalar.Compute(op, payload, a.High, 0, 0));

    private static double Months(double from, double to) => Scalar.Compute(Op.CompletedMonths, null, from, to, 0);

    private static Possible Corners(in Possible a, in Possible b, Func<double, double, double> compute)
    {
        var (p, q, r, s) = (compute(a.Low, b.Low), compute(a.Low, b.High), compute(a.High, b.Low), compute(a.High, b.High));
        return Possible.Between(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>A bound that is infinite is never reached: nothing times as much as one wants is nothing.</summary>
    private static double Product(double x, double y) => x == 0 || y == 0 ? 0 : x * y;

    private static double Quotient(double x, double y) => double.IsInfinity(y) ? 0 : x / y;

    private static Possible Divide(in Possible a, in Possible b)
    {
        if (b.Low > 0 || b.High < 0)
            return Corners(a, b, Quotient);
        return b.Low == 0 && a.Low >= 0 && b.High > 0 ? Possible.Between(Quotient(a.Low, b.High), double.PositiveInfinity) : Possible.Anything;
    }

    /// <summary>A scale bends at its thresholds only: its least and greatest values stand there or at the ends.</summary>
    private static Possible Marginal(Scale scale, in Possible a) => ScaleOver(scale, a, MarginalAt);

    private static double MarginalAt(Scale scale, double value) => double.IsPositiveInfinity(value)
        ? scale.Rates[^1] == 0 ? Scalar.Compute(Op.MarginalScale, scale, scale.From[^1], 0, 0) : scale.Rates[^1] * value
        : Scalar.Compute(Op.MarginalScale, scale, value, 0, 0);

    private static Possible Step(Scale scale, in Possible a) => ScaleOver(scale, a, (steps, value) => Scalar.Compute(Op.StepScale, steps, value, 0, 0));

    private static Possible ScaleOver(Scale scale, in Possible a, Func<Scale, double, double> at)
    {
        var result = ((Possible)at(scale, a.Low)).Or(at(scale, a.High));
        foreach (var threshold in scale.From)
        {
            if (threshold > a.Low && threshold < a.High)
                result = result.Or(at(scale, threshold));
        }
        return Possible.Between(result.Low, result.High);
    }

    private static Possible Lookup(LookupRows rows, in Possible key)
    {
        var options = key.EachOption().Select(option => (Possible)rows.At(option)).ToList();
        return options.Count > 0 ? options.Aggregate((one, other) => one.Or(other)) : rows.Any;
    }
}
