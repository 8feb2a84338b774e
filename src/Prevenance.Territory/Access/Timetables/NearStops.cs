using Prevenance.Geography;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>Finds the stops around a place.</summary>
internal sealed class NearStops
{
    /// <summary>No degree of latitude is shorter on a sphere of the earth's mean radius: nothing beyond this is within reach.</summary>
    private const double MetresOfADegree = 111_000;

    private readonly (double Latitude, int Stop)[] fromSouth;
    private readonly IReadOnlyList<Position> positions;

    /// <param name="positions">Where each stop is.</param>
    public NearStops(IReadOnlyList<Position> positions)
    {
        this.positions = positions;
        fromSouth = [.. positions.Select((position, stop) => (position.Latitude, stop)).Order()];
    }

    /// <summary>The stops within so many metres as the crow flies, each with how many.</summary>
    public IEnumerable<(int Stop, double Metres)> Around(Position place, double radius)
    {
        var reach = radius / MetresOfADegree;
        for (var at = FirstFrom(place.Latitude - reach); at < fromSouth.Length && fromSouth[at].Latitude <= place.Latitude + reach; at++)
        {
            var stop = fromSouth[at].Stop;
            if (positions[stop].MetresTo(place) is var metres && metres <= radius)
                yield return (stop, metres);
        }
    }

    private int FirstFrom(double latitude)
    {
        var at = Array.BinarySearch(fromSouth, (latitude, -1));
        return at < 0 ? ~at : at;
    }
}
