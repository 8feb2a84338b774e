using Prevenance.Exchange;
using Prevenance.Exchange.Cases;
using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.Situations;
using Outcome = Prevenance.Foresight.Hypotheses.Outcome;

namespace Prevenance.Foresight.Tests;

/// <summary>Hypotheses on an invented household: a woman alone with a daughter, and no income.</summary>
public class WhatIfTests
{
    private static readonly Month Present = new(2026, 7);
    private static readonly Month Later = new(2027, 6);
    private static readonly Variable Wage = FrenchLaw.System.Find("salaire_net")!;
    private static readonly WhatIf WhatIf = new(FrenchLaw.System, new Calculator());
    private static readonly Situation Today = Read("""
        period: 2026-07
        input:
          famille: { parents: [ana], enfants: [lila] }
          foyer_fiscal: { declarants: [ana], personnes_a_charge: [lila] }
          menage: { personne_de_reference: ana, enfants: [lila], depcom: "69266", statut_occupation_logement: locataire_hlm, loyer: 400 }
          individus:
            ana: { date_naissance: 1990-02-02, activite: actif, salaire_net: 0 }
            lila: { date_naissance: 2016-05-05 }
        """);

    [Fact]
    public void Many_hypotheses_in_one_pass_are_each_the_same_as_alone()
    {
        var wages = Work.Wages("ana", Present, 3000, 15);
        var together = WhatIf.Compare(Today, Present, Later, wages);
        Assert.Equal(201, together.Count);
        foreach (var rank in new[] { 0, 67, 200 })
        {
            var alone = Assert.Single(WhatIf.Compare(Today, Present, Later, [wages[rank]]));
            Assert.Equal(alone.Rights, together[rank].Rights);
            Assert.Equal((alone.Earned, alone.Tax), (together[rank].Earned, together[rank].Tax));
        }
    }

    [Fact]
    public void A_hypothesis_gives_what_the_timeline_gives()
    {
        var wage = new KnownFact(Wage, "ana", new Month(2026, 10), 900);
        var outcome = Assert.Single(WhatIf.Compare(Today, Present, Later, [Hypothesis.Nothing with { Facts = [wage] }]));
        var timeline = new TimelineOf(FrenchLaw.System, new Calculator()).Over(Today, Present, 12, [wage]);
        Assert.All(outcome.Rights.Where(right => right.Key.Variables[0].Unit == PeriodUnit.Month), right => Assert.Equal(
            timeline.Bands.Where(band => right.Key.IsWorkedOutBy(band.Right)).Sum(band => band.At(Later)), right.Value));
    }

    [Fact]
    public void What_remains_of_each_euro_is_told_between_two_outcomes()
    {
        var outcomes = WhatIf.Compare(Today, Present, Later, Work.Wages("ana", Present, 1000, 500));
        var kept = outcomes[2].KeptOfEachEuro(outcomes[1]);
        Assert.Equal((outcomes[2].Disposable - outcomes[1].Disposable) / 500, kept!.Value, 10);
        Assert.InRange(kept.Value, 0, 1);
        Assert.Null(outcomes[1].KeptOfEachEuro(outcomes[1]));
    }

    [Fact]
    public void Somebody_may_move_in_or_be_born_or_leave()
    {
        var outcomes = WhatIf.Compare(Today, Present, Later,
        [
            Hypothesis.Nothing,
            new Hypothesis(new Text("Un compagnon", "A partner")) { Redraw = today => With(today, "ben", Famille.Conjoint, Menage.Conjoint, FoyerFiscal.Conjoint, new DateOnly(1989, 1, 1)) },
            new Hypothesis(new Text("Une naissance", "A birth")) { Redraw = today => With(today, "leo", Famille.Enfant, Menage.Enfant, FoyerFiscal.PersonneACharge, new DateOnly(2026, 7, 1)) },
            new Hypothesis(new Text("Lila vit ailleurs", "Lila lives elsewhere")) { Redraw = today => today.Reopen(person => person == "lila").Build() },
        ]);
        Assert.Equal((0, 0), (Of(outcomes[0], "af"), Of(outcomes[1], "af")));
        Assert.True(Of(outcomes[0], "asf") > 0);
        Assert.Equal(0, Of(outcomes[1], "asf"));
        Assert.True(Of(outcomes[2], "af") > 0);
        Assert.Equal(0, Of(outcomes[3], "asf"));
    }

    private static double Of(Outcome outcome, string right) => outcome.Rights[FrenchLaw.System.RightOf(FrenchLaw.System.Find(right)!)!];

    private static Situation With(Situation today, string id, Role inFamily, Role inDwelling, Role inTax, DateOnly born)
    {
        var builder = today.Reopen();
        builder.Add(Individu.Definition, id);
        builder.Place(Famille.Definition, "famille", inFamily, id);
        builder.Place(Menage.Definition, "menage", inDwelling, id);
        builder.Place(FoyerFiscal.Definition, "foyer_fiscal", inTax, id);
        builder.Give(Personne.DateNaissance, id, Period.Forever, DayCode.Of(born));
        return builder.Build();
    }

    private static Situation Read(string yaml)
    {
        var facts = YamlTestFile.Read(new StringReader(yaml), "invented", FrenchLaw.System)[0];
        return SituationReader.Read(FrenchLaw.System, facts.Input, facts.Rules).Situation;
    }
}
