using Prevenance.Law;
using Prevenance.Interviews;

namespace Prevenance.Interviews.Tests;

public sealed class SchoolingTests
{
    [Theory]
    [InlineData("2024-08", "inconnue")]
    [InlineData("2024-09", "maternelle")]
    [InlineData("2027-08", "maternelle")]
    [InlineData("2027-09", "primaire")]
    [InlineData("2032-09", "college")]
    [InlineData("2036-09", "lycee")]
    [InlineData("2039-09", "enseignement_superieur")]
    public void Changes_in_September_of_the_year_of_the_birthday(string month, string level)
    {
        Assert.True(Month.TryParse(month, out var parsed));
        Assert.Equal(level, Schooling.Level(new DateOnly(2021, 12, 31), parsed));
        Assert.Equal(level, Schooling.Level(new DateOnly(2021, 1, 1), parsed));
    }
}
