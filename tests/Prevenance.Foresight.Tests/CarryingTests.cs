using Prevenance.Exchange.Cases;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Tests;

/// <summary>How today's facts hold in the months to come.</summary>
public class CarryingTests
{
    private static readonly Month Present = new(2026, 7);
    private static readonly Variable Wage = FrenchLaw.System.Find("salaire_net")!;
    private static readonly Variable Place = FrenchLaw.System.Find("depcom")!;

    private static readonly Situation Today = Read("""
        period: 2026-06
        input:
          famille: { parents: [a, b] }
          individus:
            a: { salaire_net: { 2026-03: 700, 2026-05: 900, 2026-12: 300 } }
            b: { salaire_net: { 2026-06: 50 } }
          menage: { personne_de_reference: a, conjoint: b, depcom: { ETERNITY: 69266 } }
        """);

    [Theory]
    [InlineData(2026, 4, null)]
    [InlineData(2026, 5, 900.0)]
    [InlineData(2026, 11, 900.0)]
    [InlineData(2026, 12, 300.0)]
    [InlineData(2027, 6, 300.0)]
    public void The_last_value_holds_until_another_is_known_and_the_past_is_left_alone(int year, int month, double? expected) =>
        Assert.Equal(expected, Carry().GivenTo(Wage, new Month(year, month), 0));

    [Fact]
    public void Each_person_keeps_their_own_last_value() => Assert.Equal(50, Carry().GivenTo(Wage, Present, 1));

    [Fact]
    public void A_known_fact_takes_the_place_of_what_was_given_from_its_month_on()
    {
        var ahead = Carry(new KnownFact(Wage, "a", new Month(2026, 10), 0));
        Assert.Equal(900, ahead.GivenTo(Wage, new Month(2026, 9), 0));
        Assert.Equal(0, ahead.GivenTo(Wage, new Month(2026, 12), 0));
        Assert.Equal(50, ahead.GivenTo(Wage, new Month(2026, 12), 1));
    }

    [Fact]
    public void What_holds_forever_changes_only_from_a_known_fact_on()
    {
        var moved = CodeText.Pack("69123");
        var ahead = Carry(new KnownFact(Place, "menage", new Month(2026, 9), moved));
        Assert.Equal(CodeText.Pack("69266"), ahead.GivenTo(Place, new Month(2026, 8), 0));
        Assert.Equal(moved, ahead.GivenTo(Place, new Month(2027, 1), 0));
    }

    [Fact]
    public void A_known_fact_about_nobody_is_refused() =>
        Assert.Throws<RefusalException>(() => Carry(new KnownFact(Wage, "z", Present, 0)));

    [Fact]
    public void The_first_month_is_what_the_rights_of_that_month_are()
    {
        var timeline = new TimelineOf(FrenchLaw.System, new Calculator()).Over(Carry(), Present, 1);
        var rights = new Prevenance.Law.Rights.RightsOf(FrenchLaw.System, new Calculator()).In(Carry(), Present, allowsForecast: true)
            .Where(result => result.Value is { IsExact: true });
        Assert.All(rights, result => Assert.Equal(
            result.Value!.Value.Low, timeline.Bands.Single(band => band.Right == result.Right && band.Who == result.Who).Today));
    }

    private static Situation Carry(params KnownFact[] known) => FactsAhead.Carry(Today, Present, Present + 11, known);

    private static Situation Read(string yaml)
    {
        var facts = YamlTestFile.Read(new StringReader(yaml), "invented", FrenchLaw.System)[0];
        return SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
    }
}
