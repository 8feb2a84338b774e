using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>Finds the bounds of lanes.</summary>
internal static class BoundsOfLanes
{
    public static Bounds Of(ReadOnlySpan<double> lanes)
    {
        if (lanes.IsEmpty)
            return Bounds.Of(0);
        var (low, high, areFlags) = (lanes[0], lanes[0], true);
        foreach (var lane in lanes)
        {
            low = Math.Min(low, lane);
            high = Math.Max(high, lane);
            areFlags &= lane == 1 || BitConverter.DoubleToInt64Bits(lane) == 0;
        }
        return Bounds.Between(low, high, areFlags);
    }
}
