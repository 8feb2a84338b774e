using Prevenance.Law.Evaluation;
using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Tests.Evaluation;

public class MeaningTests
{
    private const int Trials = 4000;
    private const int Count = 16;

    [Fact]
    public void Several_lanes_at_once_hold_the_bits_of_each_alone()
    {
        var values = new RandomValues(1);
        foreach (var (op, payload) in Trial(Trials))
        {
            var (a, b, c) = (values.Lanes(Count), values.Lanes(Count), values.Lanes(Count));
            var expected = Expected(op, payload, a, b, c).Select(RandomValues.Bits);
            Assert.Equal(expected, LaneOperations.Use<Over<EightLanes>, double[]>(op, payload, new(a, b, c)).Select(RandomValues.Bits));
            Assert.Equal(expected, LaneOperations.Use<Over<SomeLanes>, double[]>(op, payload, new(a, b, c)).Select(RandomValues.Bits));
        }
    }

    [Fact]
    public void Bounds_hold_whatever_lanes_come_to()
    {
        var (values, told) = (new RandomValues(2), 0);
        foreach (var (op, payload) in Trial(Trials))
        {
            var (a, b, c) = (values.Lanes(Count), values.Lanes(Count), values.Lanes(Count));
            var bounds = LaneOperations.Use<OnBounds, Bounds>(op, payload, new(BoundsOfLanes.Of(a), BoundsOfLanes.Of(b), BoundsOfLanes.Of(c)));
            foreach (var value in Expected(op, payload, a, b, c))
            {
                Assert.True(Holds(bounds, value), $"{op}: {value} is not within {bounds}");
                Assert.True(Holds(bounds.Widened(), value), $"{op}: {value} is not within {bounds}, widened");
                Assert.True(!bounds.IsFlag || value == 1 || RandomValues.Bits(value) == 0, $"{op}: {value} is no flag, as {bounds} says");
                Assert.True(!bounds.IsExact || RandomValues.Bits(bounds.Low) == RandomValues.Bits(value), $"{op}: {value} is not {bounds}");
            }
            told += bounds.IsExact ? 1 : 0;
        }
        Assert.True(told > Trials / 50, $"only {told} were constant: the test tries next to nothing");
    }

    [Fact]
    public void What_an_operation_is_said_to_leave_as_it_is_has_its_bits()
    {
        var (values, told) = (new RandomValues(3), 0);
        foreach (var (op, payload) in Trial(Trials))
        {
            var lanes = new[] { values.Lanes(Count), values.Lanes(Count), values.Lanes(Count) };
            var instruction = new Instruction(op, 0, 0, new Operand(0, 0), new Operand(1, 0), new Operand(2, 0), payload);
            var same = Standing.For(instruction, BoundsOfLanes.Of(lanes[0]), BoundsOfLanes.Of(lanes[1]), BoundsOfLanes.Of(lanes[2]));
            if (same is not { } operand)
                continue;
            told++;
            Assert.Equal(lanes[operand.Value].Select(RandomValues.Bits), Expected(op, payload, lanes[0], lanes[1], lanes[2]).Select(RandomValues.Bits));
        }
        Assert.True(told > Trials / 50, $"only {told} were said: the test tries next to nothing");
    }

    private static bool Holds(Bounds bounds, double value) => double.IsNaN(value) ? bounds.MayBeNoNumber : bounds.Low <= value && bounds.High >= value;

    private static IEnumerable<(Op Op, object? Payload)> Trial(int count) =>
        Enumerable.Range(0, count).Select(trial => RandomValues.Operations[trial % RandomValues.Operations.Count]);

    private static double[] Expected(Op op, object? payload, double[] a, double[] b, double[] c) =>
        [.. Enumerable.Range(0, a.Length).Select(lane => Scalar.Compute(op, payload, a[lane], b[lane], c[lane]))];

    private readonly struct OnBounds(Bounds a, Bounds b, Bounds c) : IOperationUse<Bounds>
    {
        public Bounds With<TOperation>(TOperation operation)
            where TOperation : struct, IOperation => operation.Apply(a, b, c);
    }

    private readonly struct Over<T>(double[] a, double[] b, double[] c) : IOperationUse<double[]>
        where T : struct, ILanes<T>
    {
        public double[] With<TOperation>(TOperation operation)
            where TOperation : struct, IOperation
        {
            var result = new double[a.Length];
            for (var lane = 0; lane < a.Length; lane += T.Width)
                operation.Apply(T.Load(ref a[0], (nuint)lane), T.Load(ref b[0], (nuint)lane), T.Load(ref c[0], (nuint)lane)).Store(ref result[0], (nuint)lane);
            return result;
        }
    }
}
