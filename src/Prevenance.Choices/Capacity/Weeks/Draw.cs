using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Prevenance.Territory.Statistics;

namespace Prevenance.Choices.Capacity.Weeks;

/// <summary>
/// One way things may be: a place within each range, and the chance of each week. It depends on the seed and on its own rank only, so that two ways of
/// working are tried on the same weeks.
/// </summary>
internal sealed class Draw(int seed, int rank)
{
    private readonly Xoshiro256StarStar places = new(unchecked((seed * 104_729) + (rank * 2)), threadSafe: false);
    private readonly Xoshiro256StarStar weeks = new(unchecked((seed * 104_729) + (rank * 2) + 1), threadSafe: false);

    /// <summary>Somewhere in a range, anywhere as likely.</summary>
    public double Within(Interval range) => range.Low + (places.NextDouble() * (range.High - range.Low));

    /// <summary>The same place within each of several ranges: a busy day is busy all along.</summary>
    public IReadOnlyList<double> Within(IReadOnlyList<Interval> ranges)
    {
        var place = places.NextDouble();
        return [.. ranges.Select(range => range.Low + (place * (range.High - range.Low)))];
    }

    /// <summary>How many ask in one week, around a mean.</summary>
    public double Asking(double mean) => mean > 0 ? Poisson.Sample(weeks, mean) : 0;
}
