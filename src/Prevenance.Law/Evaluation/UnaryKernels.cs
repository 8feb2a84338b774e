using System.Numerics;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>Operations of one operand, as many lanes at a time as the processor takes.</summary>
internal static class UnaryKernels
{
    /// <summary>One operation, for one lane and for a vector of them: both must give the same bits.</summary>
    public interface IOperation
    {
        double Apply(double a);

        Vector<double> Apply(Vector<double> a);
    }

    public static void Run<TOperation>(TOperation operation, Column a, Span<double> result)
        where TOperation : struct, IOperation
    {
        var lane = 0;
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
            operation.Apply(a.Vector(lane)).CopyTo(result[lane..]);
        for (; lane < result.Length; lane++)
            result[lane] = operation.Apply(a[lane]);
    }

    public readonly struct Negate : IOperation
    {
        public double Apply(double a) => -a;

        public Vector<double> Apply(Vector<double> a) => -a;
    }

    public readonly struct Not : IOperation
    {
        public double Apply(double a) => a == 0 ? 1 : 0;

        public Vector<double> Apply(Vector<double> a) =>
            Vector.BitwiseAnd(Vector.AsVectorDouble(Vector.Equals(a, Vector<double>.Zero)), Vector<double>.One);
    }

    public readonly struct Floor : IOperation
    {
        public double Apply(double a) => Scalar.Floor(a);

        public Vector<double> Apply(Vector<double> a) => Vector.Floor(a + new Vector<double>(Scalar.RoundingSlack));
    }

    public readonly struct Ceiling : IOperation
    {
        public double Apply(double a) => Scalar.Ceiling(a);

        public Vector<double> Apply(Vector<double> a) => Vector.Ceiling(a - new Vector<double>(Scalar.RoundingSlack));
    }

    public readonly struct Round(int decimals) : IOperation
    {
        private readonly double scale = Math.Pow(10, decimals);

        public double Apply(double a) => Scalar.Round(a, scale);

        public Vector<double> Apply(Vector<double> a)
        {
            var magnitude = Vector.Floor((Vector.Abs(a) * scale) + new Vector<double>(0.5) + new Vector<double>(Scalar.RoundingSlack));
            return Vector.CopySign(magnitude / new Vector<double>(scale), a);
        }
    }

    public readonly struct CodePrefix(int length) : IOperation
    {
        private readonly double divisor = CodeText.PrefixDivisor(length);

        public double Apply(double a) => Math.Floor(a / divisor);

        public Vector<double> Apply(Vector<double> a) => Vector.Floor(a / new Vector<double>(divisor));
    }
}
