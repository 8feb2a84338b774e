using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Graph;

/// <summary>What each operation computes, for one lane.</summary>
internal static class Scalar
{
    /// <summary>
    /// The law rounds exact decimals; lanes hold binary fractions of them. Without this slack, a cent that
    /// is exact in the text (0.29 × 100) would be lost when rounding down.
    /// </summary>
    public const double RoundingSlack = 1e-9;

    public static double Compute(Op op, object? payload, double a, double b, double c) =>
        LaneOperations.Use<OnOneLane, double>(op, payload, new OnOneLane(a, b, c));

    private readonly struct OnOneLane(double a, double b, double c) : IOperationUse<double>
    {
        public double With<TOperation>(TOperation operation)
            where TOperation : struct, IOperation => operation.Apply<Lane>(new Lane(a), new Lane(b), new Lane(c)).Value;
    }
}
