namespace Prevenance.Territory.Access.Timetables;

/// <summary>How long it takes to the nearest answer by public transport, waiting counted, or on foot where that is quicker: over departures and detours of the streets.</summary>
/// <param name="Minutes">The least and the most among departures that find a way; nothing where none does.</param>
/// <param name="WithoutWayAtLeast">How many departures find none, by the most direct streets.</param>
/// <param name="WithoutWayAtMost">How many find none by the most winding ones.</param>
public sealed record TransitTime((double AtLeast, double AtMost)? Minutes, int WithoutWayAtLeast, int WithoutWayAtMost)
{
    private const double SecondsOfAMinute = 60;

    /// <param name="direct">Of each departure, the seconds by the most direct streets.</param>
    /// <param name="winding">Of each departure, the seconds by the most winding ones.</param>
    internal static TransitTime Of(IReadOnlyList<int?> direct, IReadOnlyList<int?> winding)
    {
        var found = direct.Concat(winding).OfType<int>().ToList();
        return new TransitTime(
            found.Count == 0 ? null : (found.Min() / SecondsOfAMinute, found.Max() / SecondsOfAMinute),
            direct.Count(seconds => seconds is null),
            winding.Count(seconds => seconds is null));
    }
}
