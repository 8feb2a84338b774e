using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Questions;

namespace Prevenance.Web.Tests.Questions;

public sealed class AmountsTests
{
    private static readonly Text Wages = new("Salaire", "Wages");

    [Theory]
    [InlineData("850", 850)]
    [InlineData("1250.50", 1250.5)]
    [InlineData("1250,50", 1250.5)]
    [InlineData("1 250,50 €", 1250.5)]
    [InlineData("1\u202f250", 1250)]
    [InlineData("0", 0)]
    public void Are_read_the_way_people_write_them(string typed, double expected)
    {
        var (amount, errors) = Read(typed);
        Assert.Equal(expected, amount);
        Assert.False(errors.Any);
    }

    [Theory]
    [InlineData("beaucoup")]
    [InlineData("-50")]
    [InlineData("1e3")]
    [InlineData("1,250.50")]
    [InlineData("12 50 00 000")]
    public void That_cannot_be_meant_are_told_at_their_field(string typed)
    {
        var (_, errors) = Read(typed);
        Assert.StartsWith("Salaire :", errors["incomes.you.salaire.now"]!.Value.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Left_empty_are_no_error()
    {
        var (amount, errors) = Read("");
        Assert.Null(amount);
        Assert.False(errors.Any);
    }

    private static (double? Amount, Errors Errors) Read(string typed)
    {
        var errors = new Errors();
        return (Amounts.Read(new Answers { ["incomes.you.salaire.now"] = typed }, "incomes.you.salaire.now", Wages, errors), errors);
    }
}
