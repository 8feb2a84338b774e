using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Tests;

public class ContributionDetteSocialeTests
{
    [Theory]
    [InlineData("af", 2025, 5, 474.37 * 0.32, 151.04)]
    [InlineData("paje_base", 2025, 5, 197.58, 196.59)]
    [InlineData("asf", 2025, 5, 474.37 * 0.422, 199.18)]
    [InlineData("ajpp", 2025, 5, 66.13, 65.80)]
    public void Family_benefits_are_paid_less_half_a_percent(string right, int year, int month, double amount, double paid) =>
        Assert.Equal(paid, ContributionDetteSociale.Nette(FrenchLaw.System.Find(right)!, new Month(year, month), amount));

    [Theory]
    [InlineData("rsa")]
    [InlineData("ppa")]
    [InlineData("aah")]
    [InlineData("aspa")]
    [InlineData("aeeh")]
    [InlineData("apl")]
    public void Others_are_paid_as_they_are(string right) =>
        Assert.Equal(100.005, ContributionDetteSociale.Nette(FrenchLaw.System.Find(right)!, new Month(2025, 5), 100.005));

    [Fact]
    public void Before_February_1996_there_was_none() =>
        Assert.Equal(100, ContributionDetteSociale.Nette(FrenchLaw.System.Find("af")!, new Month(1996, 1), 100));
}
