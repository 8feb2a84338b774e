using System.Text.Json.Nodes;
using Prevenance.Choices.Reforms;
using Prevenance.Exchange;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;

namespace Prevenance.Choices.Tests.Reforms;

/// <summary>What a law says once it is amended, held to what it says as it is.</summary>
public class AmendedLawTests
{
    private const string Rsa = "prestations_sociales.solidarite_insertion.minima_sociaux.rsa";
    private const string Scale = "impot_revenu.bareme_ir_depuis_1945.bareme";
    private const string Base = Rsa + ".rsa_m.montant_de_base_du_rsa";

    [Fact]
    public void A_figure_has_its_other_value_on_its_days_and_its_own_on_others()
    {
        var reform = Read($"{Base}: {{ 2027-01-01.2027-03-31: 1303.38 }}");
        var (before, after) = (RsaOf(FrenchLaw.System), RsaOf(AmendedLaw.Of(FrenchLaw.System, reform)));
        // Twice the base, housing package included, which is a share of it.
        Assert.All([new Month(2027, 1), new Month(2027, 3)], month => Assert.Equal(2 * before(month), after(month), 2));
        Assert.All([new Month(2026, 12), new Month(2027, 4)], month => Assert.Equal(before(month), after(month), 9));
    }

    [Fact]
    public void A_value_that_would_have_come_later_does_not_undo_a_reform()
    {
        var after = RsaOf(AmendedLaw.Of(FrenchLaw.System, Read($"{Base}: {{ 2025-06-01.2100-12-31: 500 }}")));
        Assert.Equal(after(new Month(2025, 7)), after(new Month(2026, 5)), 9);
        Assert.True(after(new Month(2026, 5)) < RsaOf(FrenchLaw.System)(new Month(2026, 5)));
    }

    [Fact]
    public void The_law_in_force_is_left_as_it_is()
    {
        var before = RsaOf(FrenchLaw.System)(new Month(2027, 1));
        RsaOf(AmendedLaw.Of(FrenchLaw.System, Read($"{Base}: {{ 2027: 1 }}")))(new Month(2027, 1));
        Assert.Equal(before, RsaOf(FrenchLaw.System)(new Month(2027, 1)));
    }

    [Fact]
    public void Scales_and_tables_are_reached()
    {
        AmendedLaw.Of(FrenchLaw.System, Read("impot_revenu.bareme_ir_depuis_1945.bareme.brackets[1].rate: { 2025: 0.12 }"));
        AmendedLaw.Of(FrenchLaw.System, Read(TableRow() + ": { 2026: 1 }"));
    }

    [Theory]
    [InlineData(Rsa + ".rsa_m.montant_de_base_du_rsaa: { 2027: 700 }", "the nearest: " + Base)]
    [InlineData("gov.rsa.montant_de_base_du_rsa: { 2027: 700 }", Base)]
    [InlineData("zzz: { 2027: 700 }", "no figure of the law has this name")]
    [InlineData(Base + ": { 2001: 700 }", "no known value on 2001-01-01")]
    [InlineData(Base + ": { 2090-01-01.2100-12-31: 700 }", "no known value on 2090-01-01")]
    [InlineData(Base + ": { 2027: -5 }", "a number above zero, in €/mois")]
    [InlineData(Base + ".brackets[0].rate: { 2027: 5 }", "is a number: it has no part")]
    [InlineData(Rsa + ".rsa_maj.maj_montant_max.couples_celibataire_avec_enfant: { 2027: 55 }", "this is a rate: it is written 0.55, not 55")]
    [InlineData("impot_revenu.bareme_ir_depuis_1945.bareme: { 2025: 0.12 }", "this is a scale: name .brackets[0] to .brackets[4]")]
    [InlineData("impot_revenu.bareme_ir_depuis_1945.bareme.brackets[9].rate: { 2025: 0.12 }", "name .brackets[0] to .brackets[4]")]
    [InlineData(Scale + ": { 2025: [{ threshold: 0, rate: 0 }, { threshold: 12000, rate: 0.12 }] }", "reform.yaml:1/" + Scale + ".brackets[0].rate: this list has 2 brackets and the scale 5: write all 5, or name the one that changes")]
    [InlineData("base: 2025\namendement:\n  " + Scale + ":\n    [{ threshold: 0 }, { threshold: 1 }, { threshold: 2 }, { threshold: 3 }, { threshold: 4 }, { threshold: 5 }]", "this list has 6 brackets and the scale 5")]
    [InlineData(Scale + ":\n  brackets: [{ rate: { 2025: 0.1 } }]", "reform.yaml:2/" + Scale + ".brackets[0].rate: this list has 1 brackets")]
    [InlineData(Scale + ".brackets[1].threshold:\n  2025: 900000", "reform.yaml:2/" + Scale + ".brackets[1].threshold: thresholds of a scale rise: from 2025-01-01 on, .brackets[2] would begin at")]
    [InlineData(Scale + ".brackets[2].threshold: { 2025: 0 }", ".brackets[2] would begin at 0, and .brackets[1] at")]
    [InlineData(Scale + ".brackets[1].threshold: { 2025: -1 }", "expected a number above zero")]
    [InlineData(Scale + ".brackets[1].threshold: { 2025: 1e300 }", "expected 10000000 at the most")]
    [InlineData(Scale + ".brackets[4].rate: { 2025: 2 }", "this is a rate: it is written 0.02, not 2")]
    [InlineData(Scale + ".brackets[1].rate: { 2025: 1e300 }", "at the most, in taux, found 1E+300")]
    [InlineData(Base + ": { 2027: 1e300 }", "reform.yaml:1/" + Base + ": expected 10000000 at the most, in €/mois, found 1E+300")]
    [InlineData(Base + ": { 2027: 10000001 }", "expected 10000000 at the most")]
    public void What_the_law_does_not_have_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => AmendedLaw.Of(FrenchLaw.System, Read(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_list_that_does_not_fit_its_scale_is_told_once() => Assert.Single(Assert.Throws<RefusalException>(
        () => AmendedLaw.Of(FrenchLaw.System, Read(Scale + ": { 2025: [{ threshold: 0, rate: 0 }, { threshold: 12000, rate: 0.12 }] }"))).Refusals);

    [Fact]
    public void Two_thresholds_that_cross_are_accepted_once_both_have_moved() =>
        AmendedLaw.Of(FrenchLaw.System, Read($"{Scale}.brackets[1].threshold: {{ 2025: 35000 }}\n{Scale}.brackets[2].threshold: {{ 2025: 40000 }}"));

    [Fact]
    public void Each_value_that_the_law_has_is_within_the_bounds_of_its_unit() => Assert.All(FrenchLaw.System.Figures.Files, file =>
    {
        Assert.All(file.Numbers, figure => AllWithin(figure.Header, figure.History.Select(entry => entry.Value ?? 0)));
        Assert.All(file.Scales, figure => AllWithin(figure.Header, figure.History.SelectMany(entry => entry.Brackets ?? []).Select(bracket => bracket.Rate)));
        Assert.All(file.Scales, figure => Assert.All(figure.History.SelectMany(entry => entry.Brackets ?? []), bracket => Assert.Null(FigureBounds.WrongThreshold(bracket.From))));
        Assert.All(file.Tables, figure => AllWithin(figure.Header, figure.History.SelectMany(entry => entry.Rows?.Values ?? [])));

        static void AllWithin(FigureHeader figure, IEnumerable<double> values) => Assert.All(values, value => Assert.Null(FigureBounds.Wrong(figure, value, new(value, value))));
    });

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.Equal(
        2, Assert.Throws<RefusalException>(() => AmendedLaw.Of(FrenchLaw.System, Read($"{Base}: {{ 2027: -1 }}\nzzz: {{ 2027: 1 }}"))).Refusals.Count);

    private static string TableRow()
    {
        var table = FrenchLaw.System.Figures.Files.SelectMany(file => file.Tables).First(table => table.History.Last().Rows is not null);
        return $"{table.Header.Name}.{table.History.Last().Rows!.Keys.First()}";
    }

    private static Reform Read(string text) => ReformReader.Parse("reform.yaml", new StringReader(text));

    /// <summary>Somebody of forty, alone and without income.</summary>
    private static Func<Month, double> RsaOf(LegalSystem law)
    {
        var document = JsonNode.Parse("""
            {"individus":{"a":{"date_naissance":{"ETERNITY":"1986-03-10"}}},"familles":{"f":{"parents":["a"]}},
             "foyers_fiscaux":{"x":{"declarants":["a"]}},"menages":{"m":{"personne_de_reference":["a"]}}}
            """)!.AsObject();
        var situation = SituationReader.Read(law, document, new ReadingRules()).Situation;
        return month => new Calculator().Calculate(situation, Request.For([new VariableAt(law.Find("rsa")!, month)], allowsForecast: true)).Values(new VariableAt(law.Find("rsa")!, month))[0];
    }
}
