namespace Prevenance.Geography.Tests;

public class WalkTests
{
    /// <summary>One degree of latitude, by the mean radius of the earth.</summary>
    [Fact]
    public void A_degree_of_a_meridian_is_111_195_metres() =>
        Assert.Equal(111_195.08, new Position(45, 4.8).MetresTo(new Position(46, 4.8)), 0.01);

    /// <summary>A kilometre at four kilometres an hour is fifteen minutes, which the streets lengthen.</summary>
    [Fact]
    public void A_kilometre_as_the_crow_flies_is_18_to_21_minutes_on_foot()
    {
        Assert.Equal(18, Walk.Minutes(1000, Walk.LeastDetour), 1e-9);
        Assert.Equal(21, Walk.Minutes(1000, Walk.MostDetour), 1e-9);
    }

    [Fact]
    public void A_walk_to_where_one_stands_takes_no_time() => Assert.Equal(new Walk(0, 0), Walk.Between(new(45.7, 4.8), new(45.7, 4.8)));

    [Theory]
    [InlineData("693810101", true)]
    [InlineData("2A0040101", true)]
    [InlineData("69381", false)]
    [InlineData("69381010X", false)]
    [InlineData("C93810101", false)]
    public void A_code_of_an_IRIS_has_a_commune_and_four_digits(string code, bool isOne) => Assert.Equal(isOne, Iris.IsCode(code));
}
