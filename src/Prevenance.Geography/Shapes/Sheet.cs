using System.Globalization;
using System.Text;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;

namespace Prevenance.Geography.Shapes;

/// <summary>
/// Outlines laid flat to be drawn: simplified together, so that neighbours keep one border between them, and written as paths of SVG. Degrees of
/// longitude are as narrow as they are at the middle of the sheet, which is right for a town and its surroundings.
/// </summary>
public sealed class Sheet
{
    /// <summary>How wide a sheet is, in its own units.</summary>
    public const int Width = 1000;

    /// <summary>What is smaller than so many units is not worth a point.</summary>
    private const double Grain = 2.5;

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
        Paths = [.. CoverageSimplifier.Simplify([.. shapes], Grain / scale).Select(PathOf)];
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
            if (shape.GetGeometryN(part) is not Polygon polygon || polygon.IsEmpty)
                continue;
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
                Write(path, ring);
        }
        return path.ToString();
    }

    /// <summary>A ring from point to point; the last point is the first again, which a path closes by itself.</summary>
    private void Write(StringBuilder path, LineString ring)
    {
        var (atX, atY) = (0, 0);
        for (var point = 0; point < ring.NumPoints - 1; point++)
        {
            var at = ring.GetCoordinateN(point);
            var (x, y) = ((int)Math.Round((at.X - west) * narrowing * scale), (int)Math.Round((north - at.Y) * scale));
            if (point == 0)
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}");
            else if (x != atX || y != atY)
                path.Append(CultureInfo.InvariantCulture, $"l{x - atX} {y - atY}");
            (atX, atY) = (x, y);
        }
        path.Append('z');
    }
}
