using Prevenance.Geography;

namespace Prevenance.Directories.Search.Matching;

/// <summary>Where services are, as points of a ball of radius one: chords order as distances do, and cost a few products.</summary>
internal sealed class Points
{
    private readonly List<(double X, double Y, double Z)> points = [];
    private readonly List<int> ends = [];

    /// <summary>Takes in the places of the next service; one whose place must not be found has none.</summary>
    public void Add(IEnumerable<Position> positions)
    {
        points.AddRange(positions.Select(On));
        ends.Add(points.Count);
    }

    /// <summary>The square of the shortest chord to a place of a service; endless where none is known.</summary>
    public double ChordSquared(int rank, (double X, double Y, double Z) from)
    {
        var least = double.PositiveInfinity;
        for (var at = rank == 0 ? 0 : ends[rank - 1]; at < ends[rank]; at++)
        {
            var (x, y, z) = (points[at].X - from.X, points[at].Y - from.Y, points[at].Z - from.Z);
            least = Math.Min(least, (x * x) + (y * y) + (z * z));
        }
        return least;
    }

    public static (double X, double Y, double Z) On(Position position)
    {
        var (north, east) = (position.Latitude * Math.PI / 180, position.Longitude * Math.PI / 180);
        return (Math.Cos(north) * Math.Cos(east), Math.Cos(north) * Math.Sin(east), Math.Sin(north));
    }

    /// <summary>The square of the chord of a distance.</summary>
    public static double ChordSquared(double kilometres)
    {
        var pole = new Position(90, 0);
        var aDegree = pole.KilometresTo(new Position(89, 0));
        var half = Math.Sin(Math.Min(kilometres / aDegree, 180) * Math.PI / 360);
        return 4 * half * half;
    }
}
