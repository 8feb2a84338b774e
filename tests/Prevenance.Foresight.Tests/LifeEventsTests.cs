using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;
using Outcome = Prevenance.Foresight.Hypotheses.Outcome;

namespace Prevenance.Foresight.Tests;

/// <summary>What may happen in a life, on an invented household: a couple, one of them 24, with a daughter and one wage.</summary>
public class LifeEventsTests
{
    private static readonly Month Present = new(2026, 7);
    private static readonly Month Later = Present + 12;
    private static readonly LifeEvents OfAna = new("ana", Present);

    private static readonly Situation Couple = Read("""
        period: 2026-07
        input:
          famille: { parents: [ana, ben], enfants: [lila] }
          foyer_fiscal: { declarants: [ana, ben], personnes_a_charge: [lila] }
          menage: { personne_de_reference: ana, conjoint: ben, enfants: [lila], depcom: "69266", statut_occupation_logement: locataire_hlm, loyer: 400 }
          individus:
            ana: { date_naissance: 2002-02-02, activite: inactif, statut_marital: marie }
            ben: { date_naissance: 1995-02-02, activite: actif, statut_marital: marie, salaire_net: 1400 }
            lila: { date_naissance: 2019-05-05 }
        """);

    private static readonly Situation Alone = Read("""
        period: 2026-07
        input:
          famille: { parents: [ana] }
          foyer_fiscal: { declarants: [ana] }
          menage: { personne_de_reference: ana, depcom: "69266", statut_occupation_logement: locataire_hlm, loyer: 400 }
          individus:
            ana: { date_naissance: 2002-02-02, activite: chomeur, salaire_net: 0, chomage_net: 500 }
        """);

    [Fact]
    public void A_wage_takes_the_place_of_unemployment_benefit()
    {
        var (before, after) = Compare(Alone, Hypothesis.Nothing, Work.Earning("ana", Present, 900));
        Assert.Equal((500, 900), (before.Earned, after.Earned));
    }

    [Fact]
    public void A_birth_opens_the_young_child_allowance()
    {
        var (before, after) = Compare(Couple, Hypothesis.Nothing, OfAna.Birth());
        Assert.Equal(0, Of(before, "paje_base"));
        Assert.True(Of(after, "paje_base") > 0);
        Assert.True(Of(after, "af") > 0);
    }

    [Theory]
    [InlineData("1955-02-11", false)]
    [InlineData("2009-08-11", false)]
    [InlineData("1990-08-11", true)]
    [InlineData(null, true)]
    public void A_birth_is_thought_of_at_an_age_to_have_a_child(string? born, bool isThoughtOf) =>
        Assert.Equal(isThoughtOf, OfAna.MayHaveChild([born is null ? null : DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)]));

    [Fact]
    public void A_separation_leaves_the_child_and_opens_family_support()
    {
        var (before, after) = Compare(Couple, Hypothesis.Nothing, OfAna.Separation("ben"));
        Assert.Equal((1400, 0), (before.Earned, after.Earned));
        Assert.Equal(0, Of(before, "asf"));
        Assert.True(Of(after, "asf") > 0);
    }

    [Fact]
    public void Somebody_who_moves_in_brings_their_wage_and_closes_the_minimum_income()
    {
        var grown = OfAna.OfAge(30 * 12, Later).Redraw!(Alone);
        var (before, after) = Compare(grown, Hypothesis.Nothing, OfAna.MovingIn(1800));
        Assert.True(after.Earned - before.Earned >= 1800);
        Assert.True(Of(after, "rsa") <= Of(before, "rsa"));
    }

    [Fact]
    public void The_twenty_fifth_birthday_opens_the_minimum_income()
    {
        var (before, after) = Compare(WithoutBenefit(), OfAna.OfAge((25 * 12) - 6, Later), OfAna.OfAge(25 * 12, Later));
        Assert.Equal(0, Of(before, "rsa"));
        Assert.True(Of(after, "rsa") > 0);
    }

    private static Situation WithoutBenefit() => Read("""
        period: 2026-07
        input:
          famille: { parents: [ana] }
          foyer_fiscal: { declarants: [ana] }
          menage: { personne_de_reference: ana, depcom: "69266", statut_occupation_logement: sans_domicile }
          individus:
            ana: { date_naissance: 2002-02-02, activite: inactif, salaire_net: 0 }
        """);

    private static (Outcome Before, Outcome After) Compare(Situation today, Hypothesis before, Hypothesis after)
    {
        var outcomes = new WhatIf(FrenchLaw.System, new Calculator()).Compare(today, Present, Later, [before, after]);
        return (outcomes[0], outcomes[1]);
    }

    private static double Of(Outcome outcome, string right) => outcome.Rights[FrenchLaw.System.RightOf(FrenchLaw.System.Find(right)!)!];

    private static Situation Read(string yaml)
    {
        var facts = YamlTestFile.Read(new StringReader(yaml), "invented", FrenchLaw.System)[0];
        return SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
    }
}
