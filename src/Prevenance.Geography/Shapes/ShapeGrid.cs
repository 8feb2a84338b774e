using NetTopologySuite.Geometries;

namespace Prevenance.Geography.Shapes;

/// <summary>
/// A grid laid over outlines. Points are brought to its nearest crossing and those that then say nothing are left out, so that neighbours, whose border
/// has the same points, keep one border between them. Degrees of longitude are as narrow as they are at the middle of the grid, which is right for a
/// town and its surroundings.
/// </summary>
public sealed class ShapeGrid
{
    private readonly double west;
    private readonly double north;
    private readonly double narrowing;
    private readonly double scale;

    /// <param name="shapes">Outlines in degrees, at least one.</param>
    /// <param name="columns">How many steps it has from west to east; one from north to south is as long.</param>
    public ShapeGrid(IReadOnlyList<Geometry> shapes, int columns)
    {
        var frame = new Envelope();
        foreach (var shape in shapes)
            frame.ExpandToInclude(shape.EnvelopeInternal);
        (west, north, narrowing) = (frame.MinX, frame.MaxY, Math.Cos(frame.Centre.Y * Math.PI / 180));
        scale = columns / (frame.Width * narrowing);
        Rows = (int)Math.Ceiling(frame.Height * scale);
    }

    /// <summary>How many steps it has from north to south.</summary>
    public int Rows { get; }

    /// <summary>Of each polygon of a shape its rings, the outer one first: where they turn, the first point not told again; without those too small for the grid.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<(int X, int Y)>>> Polygons(Geometry shape)
    {
        for (var part = 0; part < shape.NumGeometries; part++)
        {
            if (shape.GetGeometryN(part) is Polygon polygon && Corners(polygon.ExteriorRing) is { Count: > 2 } outer)
                yield return [outer, .. polygon.InteriorRings.Select(Corners).Where(ring => ring.Count > 2)];
        }
    }

    /// <summary>Where a crossing is.</summary>
    public Position At((int X, int Y) crossing) => new(north - (crossing.Y / scale), west + (crossing.X / scale / narrowing));

    private List<(int X, int Y)> Corners(LineString ring)
    {
        var corners = new List<(int X, int Y)>();
        foreach (var at in ring.Coordinates)
        {
            (int X, int Y) next = ((int)Math.Round((at.X - west) * narrowing * scale), (int)Math.Round((north - at.Y) * scale));
            if (corners is [.., var last] && last == next)
                continue;
            if (corners is [.., var before, var between] && IsOnTheWay(before, between, next))
                corners.RemoveAt(corners.Count - 1);
            corners.Add(next);
        }
        if (corners.Count > 1)
            corners.RemoveAt(corners.Count - 1);
        return corners;
    }

    private static bool IsOnTheWay((int X, int Y) from, (int X, int Y) point, (int X, int Y) to)
    {
        var (x, y, onX, onY) = (point.X - from.X, point.Y - from.Y, to.X - point.X, to.Y - point.Y);
        return (x * onY) == (y * onX) && (x * onX) + (y * onY) > 0;
    }
}
