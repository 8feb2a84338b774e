using System.Text;
using Prevenance.Geography.Shapes;

namespace Prevenance.Geography.Tests;

public class ShapeFileTests
{
    private const string Square = """{"type":"Feature","properties":{"CODE_IRIS":"693810101","NivVieMed":21000.5},"geometry":{"type":"Polygon","coordinates":[[[4,45],[5,45],[5,46],[4,46],[4,45]]]}}""";

    /// <summary>A square of ten by ten with a hole of its right half but a border: the middle moves to the left.</summary>
    private const string Holed = """{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[5,0.5],[9.5,0.5],[9.5,9.5],[5,9.5],[5,0.5]]]}}""";

    [Fact]
    public void An_area_is_read_with_its_middle_and_what_is_said_of_it_whatever_the_case()
    {
        var area = Assert.Single(Read(Square).Features);
        Assert.Equal(new Position(45.5, 4.5), area.Middle);
        Assert.Equal("693810101", area.Find("code_iris"));
        Assert.Equal([("NivVieMed", 21000.5)], area.Numbers);
    }

    /// <summary>(100 × 5 − 40.5 × 7.25) / 59.5.</summary>
    [Fact]
    public void The_middle_leaves_holes_out() => Assert.Equal(((100 * 5) - (40.5 * 7.25)) / 59.5, Read(Holed).Features[0].Middle.Longitude, 1e-9);

    [Theory]
    [InlineData("""{"type":"Feature","properties":{},"geometry":null}""", "expected a polygon")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[4,45]}}""", "expected a polygon")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[4,45],[5,45]]]}}""", "cannot be read")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":"x"}}""", "cannot be read")]
    [InlineData("""{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[842000,6519000],[842100,6519000],[842100,6519100],[842000,6519000]]]}}""", "not metres (Lambert 93)")]
    [InlineData("3", "expected a feature")]
    public void An_area_that_is_none_is_refused_alone_with_its_place(string feature, string expected)
    {
        var read = Read(Square, feature);
        Assert.Single(read.Features);
        var refusal = Assert.Single(read.Refused);
        Assert.Equal("areas.geojson/features[1]", refusal.Place);
        Assert.Contains(expected, refusal.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "areas.geojson:1: this is no JSON")]
    [InlineData("{\n\"features\":[\n", "this is no JSON")]
    [InlineData("[]", "expected GeoJSON")]
    [InlineData("""{"features":3}""", "expected GeoJSON")]
    public void A_file_that_is_no_GeoJSON_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => ShapeFile.Read("areas.geojson", Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    private static ShapeFile Read(params string[] features) =>
        ShapeFile.Read("areas.geojson", Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}"""));
}
