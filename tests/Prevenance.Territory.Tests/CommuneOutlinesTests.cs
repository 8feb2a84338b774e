using NetTopologySuite.Geometries;
using Prevenance.Geography;

namespace Prevenance.Territory.Tests;

/// <summary>Communes made of their areas.</summary>
public class CommuneOutlinesTests
{
    [Fact]
    public void Areas_of_a_commune_become_one_outline_and_communes_stand_by_code()
    {
        var outlines = CommuneOutlines.Of([Area("692660101", Square(2)), Area("690290101", Square(0)), Area("690290102", Square(1))]);
        Assert.Equal(["69029", "69266"], outlines.Select(one => one.Code));
        Assert.Equal(2, Assert.IsType<Polygon>(outlines[0].Shape).Area);
    }

    [Fact]
    public void An_outline_that_crosses_itself_is_taken_apart()
    {
        var hourglass = new Polygon(new LinearRing([new(0, 0), new(1, 1), new(1, 0), new(0, 1), new(0, 0)]));
        Assert.True(Assert.Single(CommuneOutlines.Of([Area("692660101", hourglass), Area("692660102", Square(1))])).Shape.IsValid);
    }

    [Fact]
    public void The_real_territory_has_an_outline_for_each_commune_and_arrondissement()
    {
        var outlines = CommuneOutlines.Of(SharedTerritory.Require().Areas);
        Assert.All(outlines, one => Assert.True(one.Shape is { IsValid: true, IsEmpty: false }, one.Code));
        Assert.Equal(outlines.Select(one => one.Code).Distinct(), outlines.Select(one => one.Code));
        Assert.Contains("69389", outlines.Select(one => one.Code));
    }

    private static Iris Area(string code, Geometry shape) => new(code, code) { Shape = shape, Middle = default };

    private static Polygon Square(int west) => new(new LinearRing([new(west, 0), new(west + 1, 0), new(west + 1, 1), new(west, 1), new(west, 0)]));
}
