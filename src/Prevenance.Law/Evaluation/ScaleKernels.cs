using Prevenance.Law.Graph;
using System.Numerics;

namespace Prevenance.Law.Evaluation;

/// <summary>Scales by brackets, and tables.</summary>
internal static class ScaleKernels
{
    public static void Marginal(Scale scale, Column a, Span<double> result)
    {
        var lane = 0;
        for (; lane <= result.Length - Vector<double>.Count; lane += Vector<double>.Count)
            Marginal(scale, a.Vector(lane)).CopyTo(result[lane..]);
        for (; lane < result.Length; lane++)
            result[lane] = scale.MarginalAt(a[lane]);
    }

    public static void Step(Scale scale, Column a, Span<double> result)
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = scale.StepAt(a[lane]);
    }

    public static void Lookup(LookupRows rows, Column a, Span<double> result)
    {
        // Neighbours often have the same key: a commune, a number of children.
        var (key, value) = (double.NaN, 0.0);
        for (var lane = 0; lane < result.Length; lane++)
        {
            if (a[lane] != key)
                (key, value) = (a[lane], rows.At(a[lane]));
            result[lane] = value;
        }
    }

    private static Vector<double> Marginal(Scale scale, Vector<double> value)
    {
        var total = Vector<double>.Zero;
        for (var i = 0; i < scale.From.Length; i++)
        {
            var from = new Vector<double>(scale.From[i]);
            var top = i + 1 < scale.From.Length ? Vector.Min(value, new Vector<double>(scale.From[i + 1])) : value;
            var part = (top - from) * new Vector<double>(scale.Rates[i]);
            total += Vector.ConditionalSelect(Vector.GreaterThan(value, from), part, Vector<double>.Zero);
        }
        return total;
    }
}
