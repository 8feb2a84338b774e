using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>Operations whose every lane depends on the same lane of their operands.</summary>
internal static class LaneKernels
{
    public static void Evaluate(Node node, Lanes lanes, double[] result)
    {
        var a = new Operand(node.A, lanes);
        var b = new Operand(node.B, lanes);
        var c = new Operand(node.C, lanes);
        for (var i = 0; i < result.Length; i++)
            result[i] = Scalar.Compute(node.Op, node.Payload, a[i], b[i], c[i]);
    }

    private readonly ref struct Operand
    {
        private readonly ReadOnlySpan<double> lanes;
        private readonly double constant;

        public Operand(Node? node, Lanes all)
        {
            constant = node is { IsConstant: true } ? node.Value : 0;
            lanes = node is null or { IsConstant: true } ? default : all.Of(node);
        }

        public double this[int lane] => lanes.IsEmpty ? constant : lanes[lane];
    }
}
