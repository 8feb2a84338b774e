using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Questions;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("850", 850)]
    [InlineData("1250.50", 1250.5)]
    [InlineData("1250,50", 1250.5)]
    [InlineData("1 250,50 €", 1250.5)]
    [InlineData("1\u202f250", 1250)]
    [InlineData("0", 0)]
    public void Are_read_the_way_people_write_them(string typed, double expected) => Assert.Equal(expected, Amounts.Read(typed));

    [Theory]
    [InlineData("beaucoup")]
    [InlineData("-50")]
    [InlineData("1e3")]
    [InlineData("1,250.50")]
    [InlineData("")]
    public void That_cannot_be_meant_are_not_guessed(string typed) => Assert.Null(Amounts.Read(typed));
}
