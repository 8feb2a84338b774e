using Prevenance.Geography;
using Prevenance.Territory.Timetables;

namespace Prevenance.Territory.Access.Timetables;

/// <summary>How long one walks to stops, from them and between them, for one detour of the streets.</summary>
internal sealed class WaysToStops
{
    /// <summary>How far a stop may be from where one starts or goes, in metres as the crow flies: a quarter of an hour, and up to twenty-one minutes where streets wind.</summary>
    public const double ToAStop = 1000;

    /// <summary>How far two stops may be between which one changes.</summary>
    public const double BetweenStops = 400;

    private readonly NearStops near;
    private readonly double detour;

    /// <param name="feed">The stops, and what is said of changes.</param>
    /// <param name="near">The same stops, by place.</param>
    /// <param name="detour">How much longer streets are than the straight line.</param>
    public WaysToStops(TransitFeed feed, NearStops near, double detour)
    {
        (this.near, this.detour) = (near, detour);
        var said = feed.Changes.ToLookup(change => change.From);
        Changes = [.. feed.Stops.Select((stop, rank) => ChangesFrom(rank, stop.Position, said[rank]))];
    }

    /// <summary>Of each stop where one gets off, those where one may then get on, itself among them, and after how many seconds.</summary>
    public (int Stop, int Seconds)[][] Changes { get; }

    /// <summary>Seconds from a place to each stop near it; the way back takes as long.</summary>
    public IReadOnlyList<(int Stop, int Seconds)> Around(Position place) => [.. near.Around(place, ToAStop).Select(stop => (stop.Stop, Seconds(stop.Metres)))];

    /// <summary>Seconds to walk as far as that, a second begun being one.</summary>
    public int Seconds(double metres) => (int)Math.Ceiling(60 * Walk.Minutes(metres, detour));

    private (int Stop, int Seconds)[] ChangesFrom(int from, Position position, IEnumerable<StopChange> said)
    {
        var changes = near.Around(position, BetweenStops).ToDictionary(stop => stop.Stop, stop => Seconds(stop.Metres));
        changes[from] = 0;
        foreach (var change in said)
        {
            if (change.Seconds is { } seconds)
                changes[change.To] = seconds;
            else
                changes.Remove(change.To);
        }
        return [.. changes.Select(change => (change.Key, change.Value))];
    }
}
