namespace Prevenance.Territory.Access;

/// <summary>The share of people whose nearest answer is no further than that.</summary>
public static class Reach
{
    /// <param name="demand">People, by place.</param>
    /// <param name="ways">Minutes, or metres: the measure of <paramref name="most"/>.</param>
    /// <param name="most">What is called within reach, itself included.</param>
    /// <returns>A share, from zero to one; zero where nobody is counted.</returns>
    public static double Within(IReadOnlyList<double> demand, TravelTimes ways, double most) =>
        demand.Sum() is > 0 and var all ? demand.Where((_, place) => ways.Nearest(place) <= most).Sum() / all : 0;

    /// <inheritdoc cref="Within"/>
    public static double Beyond(IReadOnlyList<double> demand, TravelTimes ways, double most) => demand.Sum() > 0 ? 1 - Within(demand, ways, most) : 0;
}
