using System.Numerics;

namespace Prevenance.Law.Evaluation;

/// <summary>Takes one value or another, lane by lane.</summary>
internal static class SelectKernel
{
    public static void Run(Column condition, Column whenTrue, Column otherwise, Span<double> result)
    {
        var lane = 0;
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
        {
            var isFalse = Vector.Equals(condition.Vector(lane), Vector<double>.Zero);
            Vector.ConditionalSelect(isFalse, otherwise.Vector(lane), whenTrue.Vector(lane)).CopyTo(result[lane..]);
        }
        for (; lane < result.Length; lane++)
            result[lane] = condition[lane] != 0 ? whenTrue[lane] : otherwise[lane];
    }
}
