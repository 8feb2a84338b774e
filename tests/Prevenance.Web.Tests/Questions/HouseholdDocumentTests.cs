using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Tests.Questions;

public sealed class HouseholdDocumentTests
{
    private static readonly Month Present = new(2026, 7);
    private static readonly Incomes Nothing = new(0, 0, 0, 0, 0);

    [Theory]
    [InlineData("seul", 1)]
    [InlineData("marie", 1)]
    [InlineData("pacse", 1)]
    [InlineData("concubin", 2)]
    public void Taxes_together_only_those_who_are_married_or_in_a_pacs(string union, int expected) =>
        Assert.Equal(expected, Read(Couple(union)).Count(FoyerFiscal.Definition));

    [Fact]
    public void Reads_every_answer_of_the_fullest_form()
    {
        var household = Couple("marie") with
        {
            ChildrenBirths = [.. Enumerable.Range(2006, 12).Select(year => new DateOnly(year, 3, 1))],
            ExpectingChild = true,
            RecentlyAlone = true,
            Received = ReceivedKind.All.ToDictionary(kind => kind.Variable, _ => 100.0),
        };
        Assert.Equal(14, Read(household).Count(Individu.Definition));
    }

    [Fact]
    public void Gives_the_recent_income_to_the_last_months_and_the_former_one_to_the_months_before()
    {
        var household = Couple("marie") with
        {
            Adults = [new(new DateOnly(1990, 1, 1), "chomeur", Nothing with { Chomage = 900 }, Nothing with { Salaire = 1500 })],
        };
        var written = new HouseholdDocument(household, Present, Locale.French).Write()["individus"]!["Vous"]!;
        Assert.Equal(1500, (double)written["salaire_net"]!["2024-01"]!);
        Assert.Equal(1500, (double)written["salaire_net"]!["2026-02"]!);
        Assert.Equal(0, (double)written["salaire_net"]!["2026-03"]!);
        Assert.Equal(900, (double)written["chomage_net"]!["2026-03"]!);
        Assert.Equal(900, (double)written["chomage_net"]!["2026-07"]!);
    }

    [Fact]
    public void Leaves_an_unknown_rent_unknown()
    {
        var household = Couple("marie");
        var situation = Read(household with { Dwelling = household.Dwelling with { Rent = null } });
        Assert.False(situation.IsGiven(FrenchLaw.System.Find("loyer")!, Present, lane: 0));
    }

    private static Household Couple(string union)
    {
        var adult = new Adult(new DateOnly(1990, 1, 1), "actif", Nothing, Nothing);
        return new Household(union, union == "seul" ? [adult] : [adult, adult], [], new Dwelling("69266", "locataire_hlm", 400, Shared: false, Room: false));
    }

    private static Situation Read(Household household) =>
        SituationReader.Read(FrenchLaw.System, new HouseholdDocument(household, Present, Locale.French).Write(), ReadingRules.Strict).Situation;
}
