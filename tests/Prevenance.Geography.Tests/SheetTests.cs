using System.Globalization;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using Prevenance.Geography.Shapes;

namespace Prevenance.Geography.Tests;

/// <summary>Outlines laid flat to be drawn.</summary>
public class SheetTests
{
    /// <summary>At the equator a degree is as wide as it is high: two squares side by side are a sheet twice as wide as it is high.</summary>
    [Fact]
    public void North_is_up_and_west_is_left()
    {
        var sheet = Sheet.Of([Square(0), Square(1)]);
        Assert.Equal(Sheet.Width / 2, sheet.Height);
        Assert.Equal([(0, 0), (0, 320), (320, 0), (320, 320)], Points(sheet.Paths[0]).Order());
        Assert.Equal([(320, 0), (320, 320), (640, 0), (640, 320)], Points(sheet.Paths[1]).Order());
    }

    [Fact]
    public void Points_that_say_nothing_are_left_out_and_neighbours_keep_one_border_between_them()
    {
        var border = Enumerable.Range(0, 101).Select(rank => new Coordinate(1 + (rank % 2 * 0.0001), rank / 100.0)).ToArray();
        var sheet = Sheet.Of([
            new Polygon(new LinearRing([.. border, new(0, 1), new(0, 0), border[0]])),
            new Polygon(new LinearRing([.. border.Reverse(), new(2, 0), new(2, 1), border[^1]])),
        ]);
        Assert.Equal(4, Points(sheet.Paths[0]).Count());
        Assert.Equal(Points(sheet.Paths[0]).Where(point => point.X is > 200 and < 400).Order(), Points(sheet.Paths[1]).Where(point => point.X is > 200 and < 400).Order());
    }

    private static Polygon Square(int west) => new(new LinearRing([new(west, -0.5), new(west + 1, -0.5), new(west + 1, 0.5), new(west, 0.5), new(west, -0.5)]));

    /// <summary>The points of a path that is written from point to point.</summary>
    private static IEnumerable<(int X, int Y)> Points(string path)
    {
        var (x, y) = (0, 0);
        foreach (var step in Regex.Matches(path, @"([Ml])(-?\d+) (-?\d+)").Select(match => (Kind: match.Groups[1].Value, X: Whole(match.Groups[2]), Y: Whole(match.Groups[3]))))
        {
            (x, y) = step.Kind == "M" ? (step.X, step.Y) : (x + step.X, y + step.Y);
            yield return (x, y);
        }
    }

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
}
