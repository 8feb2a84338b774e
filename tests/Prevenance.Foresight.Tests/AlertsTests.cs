using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Foresight.Alerts;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Foresight.Tests;

/// <summary>Alerts of invented households.</summary>
public class AlertsTests
{
    [Fact]
    public void A_right_that_nobody_claimed_says_what_each_month_loses()
    {
        var alert = Assert.Single(Of("individus: { noe: { date_naissance: 1990-01-01 } }\n  famille: { parents: [noe] }"), alert => alert.Right.Name == "rsa");
        Assert.Equal(AlertKind.Unclaimed, alert.Kind);
        Assert.Equal(651.69, alert.LostPerMonth, 2);
        Assert.Equal(new Month(2026, 7), alert.By);
        Assert.Contains("CASF R262-33", alert.Why.French);
        Assert.Contains("Caf", alert.WhomToSee!.Value.French);
    }

    [Fact]
    public void What_is_received_is_not_unclaimed() => Assert.DoesNotContain(
        Of("individus: { noe: { date_naissance: 1990-01-01 } }\n  famille: { parents: [noe], rsa: { 2026-06: 651.69 } }"), alert => alert.Right.Name == "rsa");

    [Fact]
    public void Receiving_more_than_the_law_gives_is_told_before_it_grows()
    {
        var alert = Assert.Single(
            Of("individus: { noe: { date_naissance: 1990-01-01 } }\n  famille: { parents: [noe], rsa: { 2026-06: 800 } }"), alert => alert.Right.Name == "rsa");
        Assert.Equal(AlertKind.Overpayment, alert.Kind);
        Assert.Equal(148.31, alert.PerMonth, 2);
    }

    [Fact]
    public void A_right_that_ends_is_told_with_its_cause_and_one_that_opens_with_its_deadline()
    {
        var end = Assert.Single(InCase("anniversaire-20-ans"), alert => alert is { Right.Name: "af", Kind: AlertKind.Ending });
        Assert.Equal("Kylian a 20 ans en mars 2027.", end.Why.French);
        Assert.Equal(new Month(2027, 2), end.By);
        var opening = Assert.Single(InCase("anniversaire-65-ans"), alert => alert is { Right.Name: "aspa", Kind: AlertKind.Opening });
        Assert.Equal(new Month(2026, 11), opening.By);
    }

    [Fact]
    public void A_right_granted_for_a_time_is_told_with_its_renewal_window()
    {
        var timeline = TimelineCase.Compute("anniversaire-20-ans");
        var cover = FrenchLaw.System.Find("cmu_c")!;
        var alert = Assert.Single(
            new AlertsOf(FrenchLaw.System).In(timeline, [new KnownEnd(cover, "famille", new Month(2026, 12))]), alert => alert.Kind == AlertKind.Renewal);
        Assert.Equal(new Month(2026, 11), alert.By);
        Assert.Contains("entre septembre 2026 et novembre 2026", alert.What.French);
    }

    private static IReadOnlyList<Alert> InCase(string file) => new AlertsOf(FrenchLaw.System).In(TimelineCase.Compute(file));

    private static IReadOnlyList<Alert> Of(string household)
    {
        var facts = YamlTestFile.Read(new StringReader($"period: 2026-07\ninput:\n  {household}\n"), "invented", FrenchLaw.System)[0];
        var situation = SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
        return new AlertsOf(FrenchLaw.System).In(new TimelineOf(FrenchLaw.System, new Calculator()).Over(situation, facts.Period.Start));
    }
}
