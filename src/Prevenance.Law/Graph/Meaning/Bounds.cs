namespace Prevenance.Law.Graph.Meaning;

/// <summary>
/// Between which two values those of many lanes lie, -0 being less than +0: where both are the same, the lanes hold the same bits.
/// Sound, not sharp: lanes lie within, and may reach neither end. What operations give grows or shrinks with each operand, rounding
/// included, so that the ends of what they give come from the ends of what they take.
/// </summary>
internal readonly record struct Bounds : IValue<Bounds>
{
    /// <summary>Past as many rows, a table is taken whole: to look at each would take longer than what it spares.</summary>
    private const int MostRows = 64;

    private Bounds(double low, double high, bool mayBeNoNumber = false, bool isFlag = false) =>
        (Low, High, MayBeNoNumber, IsFlag) = (low, high, mayBeNoNumber, isFlag);

    /// <summary>Not greater than any lane that holds a number.</summary>
    public double Low { get; }

    /// <summary>Not less than any lane that holds a number.</summary>
    public double High { get; }

    /// <summary>Whether lanes may hold no number (<see cref="double.NaN"/>).</summary>
    public bool MayBeNoNumber { get; }

    /// <summary>Whether lanes hold +0 or 1, nothing else.</summary>
    public bool IsFlag { get; }

    /// <summary>A flag of which nothing is known.</summary>
    public static Bounds AnyFlag { get; } = new(0, 1, isFlag: true);

    /// <summary>Anything, no number included.</summary>
    public static Bounds Anything { get; } = new(double.NegativeInfinity, double.PositiveInfinity, mayBeNoNumber: true);

    /// <summary>Whether all lanes hold the same bits.</summary>
    public bool IsExact => !MayBeNoNumber && Same(Low, High);

    /// <summary>Whether no lane is zero, or a flag false.</summary>
    public bool IsTrue => !(Low <= 0 && High >= 0);

    /// <summary>Whether all lanes are zero, or a flag false.</summary>
    public bool IsFalse => Low == 0 && High == 0 && !MayBeNoNumber;

    /// <summary>Whether a lane may be -0.</summary>
    public bool MayBeNegativeZero => Low <= 0 && High >= 0 && double.IsNegative(Low);

    /// <param name="low">The least value; not a number where there is none.</param>
    /// <param name="high">The greatest value.</param>
    /// <param name="isFlag">Whether each is +0 or 1.</param>
    public static Bounds Between(double low, double high, bool isFlag) =>
        double.IsNaN(low) || double.IsNaN(high) ? Anything : new(low, high, isFlag: isFlag);

    public static Bounds Of(double constant) =>
        double.IsNaN(constant) ? Anything : new(constant, constant, isFlag: constant == 1 || Same(constant, 0));

    public static Bounds operator -(Bounds value) => new(-value.High, -value.Low, value.MayBeNoNumber);

    public static Bounds operator +(Bounds left, Bounds right) =>
        Finite(left.Low + right.Low, left.High + right.High, left.MayBeNoNumber || right.MayBeNoNumber);

    public static Bounds operator -(Bounds left, Bounds right) =>
        Finite(left.Low - right.High, left.High - right.Low, left.MayBeNoNumber || right.MayBeNoNumber);

    public static Bounds operator *(Bounds left, Bounds right) => OfCorners(
        left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High, left.MayBeNoNumber || right.MayBeNoNumber);

    public static Bounds operator /(Bounds left, Bounds right) => right.IsTrue
        ? OfCorners(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High, left.MayBeNoNumber || right.MayBeNoNumber)
        : Anything;

    public static Bounds Min(Bounds left, Bounds right) =>
        new(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High), left.MayBeNoNumber || right.MayBeNoNumber, left.IsFlag && right.IsFlag);

    public static Bounds Max(Bounds left, Bounds right) =>
        new(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High), left.MayBeNoNumber || right.MayBeNoNumber, left.IsFlag && right.IsFlag);

    public static Bounds Floor(Bounds value) => new(Math.Floor(value.Low), Math.Floor(value.High), value.MayBeNoNumber);

    public static Bounds Ceiling(Bounds value) => new(Math.Ceiling(value.Low), Math.Ceiling(value.High), value.MayBeNoNumber);

    public static Bounds Abs(Bounds value) => !double.IsNegative(value.Low) ? value
        : double.IsNegative(value.High) ? -value
        : new(0, Math.Max(-value.Low, value.High), value.MayBeNoNumber);

    public static Bounds WithSign(Bounds magnitude, Bounds sign)
    {
        var positive = Abs(magnitude);
        return sign.MayBeNoNumber || (double.IsNegative(sign.Low) && !double.IsNegative(sign.High))
            ? new(-positive.High, positive.High, magnitude.MayBeNoNumber)
            : double.IsNegative(sign.Low) ? -positive : positive;
    }

    public static Bounds Less(Bounds left, Bounds right) => Flag(
        left.High < right.Low && !left.MayBeNoNumber && !right.MayBeNoNumber, left.Low >= right.High);

    public static Bounds LessOrEqual(Bounds left, Bounds right) => Flag(
        left.High <= right.Low && !left.MayBeNoNumber && !right.MayBeNoNumber, left.Low > right.High);

    public static Bounds Equal(Bounds left, Bounds right) => Flag(
        left.Low == right.High && left.High == right.Low && !left.MayBeNoNumber && !right.MayBeNoNumber, left.High < right.Low || left.Low > right.High);

    public static Bounds IsZero(Bounds value) => Flag(value.IsFalse, value.IsTrue);

    public static Bounds Both(Bounds left, Bounds right) => Flag(left.IsTrue && right.IsTrue, left.IsFalse || right.IsFalse);

    public static Bounds Either(Bounds left, Bounds right) => Flag(left.IsTrue || right.IsTrue, left.IsFalse && right.IsFalse);

    public static Bounds Select(Bounds condition, Bounds whenTrue, Bounds otherwise) =>
        condition.IsTrue ? whenTrue : condition.IsFalse ? otherwise : whenTrue.Or(otherwise);

    public static Bounds Lookup(LookupRows rows, Bounds key)
    {
        if (key.IsExact)
            return Of(rows.At(key.Low));
        var any = Of(rows.Otherwise);
        if (rows.ByKey.Count > MostRows)
            return Anything;
        foreach (var (one, value) in rows.ByKey)
        {
            if (one >= key.Low && one <= key.High)
                any = any.Or(Of(value));
        }
        return any;
    }

    /// <summary>What is either within these or within others.</summary>
    public Bounds Or(Bounds other) =>
        new(Math.Min(Low, other.Low), Math.Max(High, other.High), MayBeNoNumber || other.MayBeNoNumber, IsFlag && other.IsFlag);

    /// <summary>Whether all that lies within others lies within these.</summary>
    public bool Holds(Bounds other) => Same(Math.Min(Low, other.Low), Low) && Same(Math.Max(High, other.High), High)
        && (MayBeNoNumber || !other.MayBeNoNumber) && (!IsFlag || other.IsFlag);

    /// <summary>These with room for neighbouring values, an eighth more at the most; what is constant, or a flag, stays so.</summary>
    public Bounds Widened() => IsExact || IsFlag || MayBeNoNumber ? this : new(Stroke(Low, -1), Stroke(High, 1));

    /// <summary>Whether no lane of these is greater than any lane of others; where they meet, they have the same bits.</summary>
    public bool AreBelow(Bounds other) => !MayBeNoNumber && !other.MayBeNoNumber && Same(Math.Min(High, other.Low), High);

    private static bool Same(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);

    /// <summary>The next number, towards the least or the greatest, of those that are few: eight from each power of two to the next.</summary>
    private static double Stroke(double value, int towards)
    {
        if (!double.IsNormal(value))
            return value;
        var unit = Math.ScaleB(1, Math.ILogB(value) - 3);
        return (towards < 0 ? Math.Floor(value / unit) : Math.Ceiling(value / unit)) * unit;
    }

    private static Bounds Flag(bool isTrue, bool isFalse) => isTrue ? Of(1) : isFalse ? Of(0) : AnyFlag;

    /// <summary>Past what a number can hold, operations give infinities and what is no number: bounds then say nothing.</summary>
    private static Bounds Finite(double low, double high, bool mayBeNoNumber) =>
        !mayBeNoNumber && double.IsFinite(low) && double.IsFinite(high) ? new(low, high) : Anything;

    private static Bounds OfCorners(double p, double q, double r, double s, bool mayBeNoNumber) =>
        Finite(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)), mayBeNoNumber);
}
