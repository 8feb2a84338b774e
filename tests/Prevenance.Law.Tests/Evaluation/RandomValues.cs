using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Tests.Evaluation;

/// <summary>Values at random, those that arithmetic treats apart more often than chance would: both zeros, what is no number, infinities.</summary>
internal sealed class RandomValues(int seed)
{
    private static readonly double[] Apart =
    [
        0, -0.0, 1, 1, 0, -1, 0.5, 2, 12, 100, 1e-9, -1e-9, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e300, -1e300, 0.285, 1234.565,
    ];

    private static readonly (Op Op, object? Payload)[] All =
    [
        .. new[]
        {
            Op.Negate, Op.Not, Op.Floor, Op.Ceiling, Op.Add, Op.Subtract, Op.Multiply, Op.Divide, Op.Min, Op.Max,
            Op.Less, Op.LessOrEqual, Op.Equal, Op.And, Op.Or, Op.Select, Op.CompletedMonths,
        }.Select(op => (op, (object?)null)),
        (Op.Round, new Decimals(2)), (Op.Round, new Decimals(-1)), (Op.CodePrefix, new Decimals(2)),
        (Op.MarginalScale, Steps([0, 10, 100], [0, 0.1, 0.4])), (Op.MarginalScale, Steps([-5, 12], [0.5, -0.2])),
        (Op.StepScale, Steps([0, 1, 12], [3, -0.0, 7])),
        (Op.Lookup, new LookupRows(new Dictionary<double, double> { [0] = 4, [1] = -0.0, [12] = 9 }, 0, new object(), null)),
    ];

    private readonly Random random = new(seed);

    /// <summary>Every operation on lanes, with something for it to work with.</summary>
    public static IReadOnlyList<(Op Op, object? Payload)> Operations => All;

    public int Below(int bound) => random.Next(bound);

    public bool Happens(double chance) => random.NextDouble() < chance;

    public double One() => random.Next(3) switch
    {
        0 => Apart[random.Next(Apart.Length)],
        1 => random.Next(-3, 30),
        _ => Math.Round((random.NextDouble() * 2000) - 300, random.Next(4)),
    };

    /// <summary>Lanes of one kind, as those of a column are: all the same, flags, within bounds, or anything.</summary>
    public double[] Lanes(int count)
    {
        var (kind, one, other) = (random.Next(6), One(), One());
        return [.. Enumerable.Range(0, count).Select(_ => kind switch
        {
            0 => one,
            1 => random.Next(2),
            2 => random.Next(2) == 0 ? one : other,
            3 => random.Next(5),
            4 => Math.Round(random.NextDouble() * 3000, 2),
            _ => One(),
        })];
    }

    /// <summary>What all lanes share, as bits; what is no number is one value, whatever its bits.</summary>
    public static long Bits(double value) => double.IsNaN(value) ? long.MinValue + 1 : BitConverter.DoubleToInt64Bits(value);

    private static Scale Steps(double[] from, double[] rates) =>
        new(from, rates, new FigureValue(TinyFigures.Book["tiny"].Headers.First(), new DateOnly(2025, 1, 1), "", false));
}
