using NetTopologySuite.Geometries;
using Prevenance.Geography.Shapes;

namespace Prevenance.Geography.Tests;

/// <summary>Outlines brought to the crossings of a grid.</summary>
public class ShapeGridTests
{
    /// <summary>At the equator a degree is as wide as it is high.</summary>
    private static readonly Polygon Pierced = new(Square(0, 10), [Square(2, 4), Square(5, 5.01)]);

    [Fact]
    public void A_hole_is_kept_and_one_too_small_for_the_grid_is_not()
    {
        var rings = Assert.Single(new ShapeGrid([Pierced], 100).Polygons(Pierced));
        Assert.Equal([4, 4], rings.Select(ring => ring.Count));
    }

    [Fact]
    public void A_crossing_is_where_the_outline_was()
    {
        var grid = new ShapeGrid([Pierced], 100);
        var corners = Assert.Single(grid.Polygons(Pierced))[1].Select(grid.At).ToList();
        Assert.Equal((2, 4), (corners.Min(at => at.Longitude), corners.Max(at => at.Longitude)));
        Assert.Equal((-3, -1), (Math.Round(corners.Min(at => at.Latitude), 9), Math.Round(corners.Max(at => at.Latitude), 9)));
    }

    [Fact]
    public void An_area_too_small_for_the_grid_has_no_outline()
    {
        var tiny = new Polygon(Square(20, 20.01));
        Assert.Empty(new ShapeGrid([Pierced, tiny], 20).Polygons(tiny));
    }

    /// <summary>As high as it is wide, its middle five degrees to the south of where its longitudes start.</summary>
    private static LinearRing Square(double west, double east) => new([new(west, west - 5), new(east, west - 5), new(east, east - 5), new(west, east - 5), new(west, west - 5)]);
}
