namespace Prevenance.Territory.Access;

/// <summary>Who has no answer within reach on foot: for certain, or only if streets are winding.</summary>
/// <param name="Minutes">What is called within reach.</param>
/// <param name="Certain">The share of people who have none even by the most direct streets.</param>
/// <param name="Possible">The share who have none by the most winding ones: those for certain, and those for whom nobody knows without the streets.</param>
public sealed record Desert(double Minutes, double Certain, double Possible)
{
    /// <summary>The share of people of whom it cannot be said.</summary>
    public double Doubtful => Possible - Certain;

    /// <param name="demand">People, by place.</param>
    /// <param name="direct">Times by the most direct streets.</param>
    /// <param name="winding">Times by the most winding ones.</param>
    /// <param name="minutes">What is called within reach.</param>
    public static Desert Of(IReadOnlyList<double> demand, TravelTimes direct, TravelTimes winding, double minutes) =>
        new(minutes, Reach.Beyond(demand, direct, minutes), Reach.Beyond(demand, winding, minutes));
}
