using Prevenance.Geography;

namespace Prevenance.Territory.Access;

/// <summary>
/// Whether one line goes from where people live to where somebody answers, without a change: a stop near both ends. Yes or no, and no minutes:
/// stops tell neither how often it comes nor how long it takes.
/// </summary>
public sealed class DirectLine
{
    private DirectLine(IReadOnlyList<bool> has, IReadOnlyList<bool> hasStop) => (Has, HasStop) = (has, hasStop);

    /// <summary>How near a stop is called near, in metres as the crow flies, unless one says otherwise.</summary>
    public const double UsualRadius = 400;

    /// <summary>Of each place, whether some line goes from it to somebody who answers.</summary>
    public IReadOnlyList<bool> Has { get; }

    /// <summary>Of each place, whether any stop is near.</summary>
    public IReadOnlyList<bool> HasStop { get; }

    /// <param name="places">Where people live.</param>
    /// <param name="services">Where somebody answers.</param>
    /// <param name="stops">The stops of the network.</param>
    /// <param name="radius">How near a stop must be to each end, in metres as the crow flies.</param>
    public static DirectLine Of(IReadOnlyList<Position> places, IReadOnlyList<Position> services, IReadOnlyList<Stop> stops, double radius)
    {
        var toServices = services.SelectMany(service => LinesNear(service, stops, radius)).ToHashSet(StringComparer.Ordinal);
        var near = places.Select(place => stops.Where(stop => stop.Position.MetresTo(place) <= radius).ToList()).ToList();
        return new DirectLine([.. near.Select(found => found.SelectMany(stop => stop.Lines).Any(toServices.Contains))], [.. near.Select(found => found.Count > 0)]);
    }

    private static IEnumerable<string> LinesNear(Position place, IReadOnlyList<Stop> stops, double radius) =>
        stops.Where(stop => stop.Position.MetresTo(place) <= radius).SelectMany(stop => stop.Lines);
}
