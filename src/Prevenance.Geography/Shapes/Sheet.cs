using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Prevenance.Geography.Shapes;

/// <summary>
/// Outlines laid flat to be drawn, as paths of SVG. Points are brought to the nearest whole unit and those that then say nothing are left out, so that
/// neighbours, whose border has the same points, keep one border between them. Degrees of longitude are as narrow as they are at the middle of the
/// sheet, which is right for a town and its surroundings.
/// </summary>
public sealed class Sheet
{
    /// <summary>How wide a sheet is, in its own units: about one for each dot of a page.</summary>
    public const int Width = 640;

    private readonly double west;
    private readonly double north;
    private readonly double narrowing;
    private readonly double scale;

    private Sheet(IReadOnlyList<Geometry> shapes)
    {
        var frame = new Envelope();
        foreach (var shape in shapes)
            frame.ExpandToInclude(shape.EnvelopeInternal);
        (west, north, narrowing) = (frame.MinX, frame.MaxY, Math.Cos(frame.Centre.Y * Math.PI / 180));
        scale = Width / (frame.Width * narrowing);
        Height = (int)Math.Ceiling(frame.Height * scale);
        Paths = [.. shapes.Select(PathOf)];
    }

    /// <summary>How high it is, in the same units.</summary>
    public int Height { get; }

    /// <summary>The outline of each area, in their order, as the <c>d</c> of a path; empty for one too small to be drawn.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <param name="shapes">Outlines in degrees, at least one.</param>
    public static Sheet Of(IReadOnlyList<Geometry> shapes) => new(shapes);

    private string PathOf(Geometry shape)
    {
        var path = new StringBuilder();
        for (var part = 0; part < shape.NumGeometries; part++)
        {
            if (shape.GetGeometryN(part) is not Polygon polygon)
                continue;
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
                Write(path, Corners(ring));
        }
        return path.ToString();
    }

    /// <summary>The points of a ring where it turns; the last point of a ring is its first again.</summary>
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

    private static void Write(StringBuilder path, List<(int X, int Y)> corners)
    {
        if (corners.Count < 3)
            return;
        path.Append(CultureInfo.InvariantCulture, $"M{corners[0].X} {corners[0].Y}");
        foreach (var (from, to) in corners.Zip(corners.Skip(1)))
            path.Append(CultureInfo.InvariantCulture, $"l{to.X - from.X} {to.Y - from.Y}");
        path.Append('z');
    }
}
