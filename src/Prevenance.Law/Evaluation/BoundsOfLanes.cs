using System.Numerics;
using System.Runtime.InteropServices;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>Finds the bounds of lanes.</summary>
internal static class BoundsOfLanes
{
    public static Bounds Of(ReadOnlySpan<double> lanes)
    {
        if (lanes.IsEmpty)
            return Bounds.Of(0);
        var (low, high) = (new Vector<double>(lanes[0]), new Vector<double>(lanes[0]));
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(lanes);
        foreach (var some in vectors)
            (low, high) = (Vector.Min(low, some), Vector.Max(high, some));
        var (least, most) = (lanes[0], lanes[0]);
        for (var lane = 0; lane < Vector<double>.Count; lane++)
            (least, most) = (Math.Min(least, low[lane]), Math.Max(most, high[lane]));
        foreach (var lane in lanes[(vectors.Length * Vector<double>.Count)..])
            (least, most) = (Math.Min(least, lane), Math.Max(most, lane));
        return Bounds.Between(least, most, AreFlags(lanes, least, most));
    }

    private static bool AreFlags(ReadOnlySpan<double> lanes, double least, double most)
    {
        if (!(least == 0 && !double.IsNegative(least) && most <= 1))
            return least == 1 && most == 1;
        foreach (var lane in lanes)
        {
            if (lane is not 0 and not 1)
                return false;
        }
        return true;
    }
}
