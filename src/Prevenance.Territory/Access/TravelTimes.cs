namespace Prevenance.Territory.Access;

/// <summary>
/// How long it takes from each place where people live to each place where somebody answers. The two ends are told apart by the order in which
/// they are given, always the same: the way there is not the way back.
/// </summary>
public sealed class TravelTimes
{
    private readonly double[] minutes;

    private TravelTimes(int origins, int destinations) => (Origins, Destinations, minutes) = (origins, destinations, new double[origins * destinations]);

    /// <summary>How many places people leave from.</summary>
    public int Origins { get; }

    /// <summary>How many places they go to.</summary>
    public int Destinations { get; }

    /// <summary>Minutes from one to the other.</summary>
    public double this[int origin, int destination] => minutes[(origin * Destinations) + destination];

    /// <param name="origins">How many places people leave from.</param>
    /// <param name="destinations">How many places they go to.</param>
    /// <param name="between">Minutes from one to the other, not less than zero.</param>
    public static TravelTimes Of(int origins, int destinations, Func<int, int, double> between)
    {
        var times = new TravelTimes(origins, destinations);
        for (var origin = 0; origin < origins; origin++)
        {
            for (var destination = 0; destination < destinations; destination++)
                times.minutes[(origin * destinations) + destination] = between(origin, destination);
        }
        return times;
    }

    /// <summary>The shortest way from a place to anybody who answers; nothing where nobody does anywhere.</summary>
    public double? Nearest(int origin) => Destinations == 0 ? null : Enumerable.Range(0, Destinations).Min(destination => this[origin, destination]);
}
