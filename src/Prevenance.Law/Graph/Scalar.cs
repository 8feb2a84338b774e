namespace Prevenance.Law.Graph;

/// <summary>What each operation computes, for one lane: the meaning that every reading of the graph must agree with.</summary>
internal static class Scalar
{
    /// <summary>
    /// The law rounds exact decimals; lanes hold binary fractions of them. Without this slack, a cent that
    /// is exact in the text (0.29 × 100) would be lost when rounding down.
    /// </summary>
    public const double RoundingSlack = 1e-9;

    public static double Compute(Op op, object? payload, double a, double b, double c) => op switch
    {
        Op.Variable or Op.Named => a,
        Op.Negate => -a,
        Op.Not => a == 0 ? 1 : 0,
        Op.Floor => Floor(a),
        Op.Ceiling => Ceiling(a),
        Op.Round => Round(a, Math.Pow(10, ((Decimals)payload!).Count)),
        Op.Add => a + b,
        Op.Subtract => a - b,
        Op.Multiply => a * b,
        Op.Divide => a / b,
        Op.Min => Math.Min(a, b),
        Op.Max => Math.Max(a, b),
        Op.Less => a < b ? 1 : 0,
        Op.LessOrEqual => a <= b ? 1 : 0,
        Op.Equal => a == b ? 1 : 0,
        Op.And => a != 0 && b != 0 ? 1 : 0,
        Op.Or => a != 0 || b != 0 ? 1 : 0,
        Op.Select => a != 0 ? b : c,
        Op.CompletedMonths => Math.Floor((b - a) / DayCode.DaysInMonth),
        Op.CodePrefix => Math.Floor(a / CodeText.PrefixDivisor(((Decimals)payload!).Count)),
        Op.MarginalScale => ((Scale)payload!).MarginalAt(a),
        Op.StepScale => ((Scale)payload!).StepAt(a),
        Op.Lookup => ((LookupRows)payload!).At(a),
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "not an operation on one lane"),
    };

    public static double Floor(double value) => Math.Floor(value + RoundingSlack);

    public static double Ceiling(double value) => Math.Ceiling(value - RoundingSlack);

    /// <param name="value">The value.</param>
    /// <param name="scale">Ten to the number of decimals.</param>
    public static double Round(double value, double scale)
    {
        var magnitude = Math.Floor((Math.Abs(value) * scale) + 0.5 + RoundingSlack);
        return Math.CopySign(magnitude / scale, value);
    }
}
