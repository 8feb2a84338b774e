using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;

namespace Prevenance.Geography.Shapes;

/// <summary>Outlines laid flat to be drawn, as paths of SVG.</summary>
public sealed class Sheet
{
    /// <summary>How wide a sheet is, in its own units: about one for each dot of a page.</summary>
    public const int Width = 640;

    private Sheet(IReadOnlyList<Geometry> shapes)
    {
        var grid = new ShapeGrid(shapes, Width);
        Height = grid.Rows;
        Paths = [.. shapes.Select(shape => PathOf(grid.Polygons(shape)))];
    }

    /// <summary>How high it is, in the same units.</summary>
    public int Height { get; }

    /// <summary>The outline of each area, in their order, as the <c>d</c> of a path; empty for one too small to be drawn.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <param name="shapes">Outlines in degrees, at least one.</param>
    public static Sheet Of(IReadOnlyList<Geometry> shapes) => new(shapes);

    private static string PathOf(IEnumerable<IReadOnlyList<IReadOnlyList<(int X, int Y)>>> polygons)
    {
        var path = new StringBuilder();
        foreach (var corners in polygons.SelectMany(rings => rings))
        {
            path.Append(CultureInfo.InvariantCulture, $"M{corners[0].X} {corners[0].Y}");
            foreach (var (from, to) in corners.Zip(corners.Skip(1)))
                path.Append(CultureInfo.InvariantCulture, $"l{to.X - from.X} {to.Y - from.Y}");
            path.Append('z');
        }
        return path.ToString();
    }
}
