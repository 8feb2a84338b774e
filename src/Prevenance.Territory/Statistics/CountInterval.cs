using MathNet.Numerics;

namespace Prevenance.Territory.Statistics;

/// <summary>Between what and what lies the number that one would count on average, when so many were counted this time (Garwood 1936, exact Poisson).</summary>
public static class CountInterval
{
    /// <param name="count">How many were counted, not less than zero.</param>
    /// <param name="level">How sure the interval is.</param>
    public static Interval Garwood(double count, double level = Interval.UsualLevel)
    {
        var side = (1 - level) / 2;
        return new Interval(count > 0 ? SpecialFunctions.GammaLowerRegularizedInv(count, side) : 0, SpecialFunctions.GammaLowerRegularizedInv(count + 1, 1 - side));
    }
}
