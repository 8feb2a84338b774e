using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Situations;

namespace Prevenance.Aids.Tests;

/// <summary>One kind of condition at a time, on both sides of its limit.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("age: { from: 18, to: 25 }", "2008-06-02", false)]
    [InlineData("age: { from: 18, to: 25 }", "2008-06-01", true)]
    [InlineData("age: { from: 18, to: 25 }", "2000-06-02", true)]
    [InlineData("age: { from: 18, to: 25 }", "2000-06-01", false)]
    [InlineData("age: { under: 26 }", "2000-06-02", true)]
    [InlineData("age: { under: 26 }", "2000-06-01", false)]
    public void Age_is_in_completed_years_on_the_first_of_the_month(string condition, string birth, bool open) =>
        Check(open, condition, ("date_naissance", birth));

    [Theory]
    [InlineData("place: { commune: ['69266'] }", "69266", true)]
    [InlineData("place: { commune: ['69266'] }", "69123", false)]
    [InlineData("place: { commune: ['69123'] }", "69384", true)]
    [InlineData("place: { epci: '200046977' }", "69266", true)]
    [InlineData("place: { epci: '200046977' }", "69264", false)]
    [InlineData("place: { departement: ['69'] }", "69264", true)]
    [InlineData("place: { departement: ['69'] }", "38185", false)]
    [InlineData("place: { departement: ['2A'] }", "2A004", true)]
    [InlineData("place: { region: '84' }", "38185", true)]
    [InlineData("place: { region: '84' }", "75056", false)]
    public void A_place_holds_at_every_level(string condition, string commune, bool open) => Check(open, condition, ("depcom", commune));

    [Theory]
    [InlineData("quotient: { kind: caf, at_most: 800 }", "800", true)]
    [InlineData("quotient: { kind: caf, at_most: 800 }", "800.01", false)]
    [InlineData("quotient: { kind: caf, under: 800 }", "800", false)]
    [InlineData("quotient: { kind: caf, above: 800 }", "800", false)]
    [InlineData("quotient: { kind: caf, at_least: 800 }", "800", true)]
    public void The_quotient_of_the_caf_is_a_fact(string condition, string quotient, bool open) => Check(open, condition, ("quotient_familial_caf", quotient));

    [Theory]
    [InlineData("12000", true)]
    [InlineData("12001", false)]
    public void The_quotient_of_the_tax_notice_is_the_income_over_the_shares(string income, bool open)
    {
        Check(open, "quotient: { kind: tax, per: year, at_most: 12000 }", ("rfr", income), ("nbptr", "1"));
        Check(open, "quotient: { kind: tax, per: month, at_most: 1000 }", ("rfr", income), ("nbptr", "1"));
    }

    [Theory]
    [InlineData("activity: [chomeur, inactif]", "activite", "chomeur", true)]
    [InlineData("activity: [chomeur, inactif]", "activite", "etudiant", false)]
    [InlineData("school: [lycee]", "scolarite", "lycee", true)]
    [InlineData("school: [lycee]", "scolarite", "college", false)]
    [InlineData("year_of_studies: [terminale]", "annee_etude", "terminale", true)]
    [InlineData("year_of_studies: [terminale]", "annee_etude", "premiere", false)]
    [InlineData("housing: [sans_domicile]", "statut_occupation_logement", "sans_domicile", true)]
    [InlineData("housing: [sans_domicile]", "statut_occupation_logement", "proprietaire", false)]
    [InlineData("social_security: [regime_general]", "regime_securite_sociale", "regime_general", true)]
    [InlineData("social_security: [regime_general]", "regime_securite_sociale", "regime_agricole", false)]
    [InlineData("baccalaureat: [mention_tres_bien]", "mention_baccalaureat", "mention_tres_bien", true)]
    [InlineData("baccalaureat: [mention_tres_bien]", "mention_baccalaureat", "mention_bien", false)]
    [InlineData("fact: handicap", "handicap", "true", true)]
    [InlineData("fact: handicap", "handicap", "false", false)]
    [InlineData("fact: { name: taux_incapacite, at_least: 0.5 }", "taux_incapacite", "0.5", true)]
    [InlineData("fact: { name: taux_incapacite, at_least: 0.5 }", "taux_incapacite", "0.49", false)]
    [InlineData("fact: { name: salaire_net, under: 1000 }", "salaire_net", "999.99", true)]
    [InlineData("fact: { name: salaire_net, under: 1000 }", "salaire_net", "1000", false)]
    [InlineData("receives: [rsa]", "rsa", "1", true)]
    [InlineData("receives: [rsa]", "rsa", "0", false)]
    [InlineData("not: { fact: handicap }", "handicap", "true", false)]
    [InlineData("any: [{ fact: handicap }, { activity: chomeur }]", "activite", "chomeur", true)]
    [InlineData("any: [{ fact: handicap }, { activity: chomeur }]", "activite", "actif", false)]
    [InlineData("all: [{ fact: handicap }, { activity: chomeur }]", "activite", "chomeur", false)]
    public void A_fact_decides(string condition, string fact, string value, bool open) => Check(open, condition, (fact, value));

    [Theory]
    [InlineData("2015-06-02", 0)]
    [InlineData("2015-06-01", 500)]
    public void Children_of_an_age_are_counted_for_who_raises_them(string birth, double expected)
    {
        var book = Sample.Book(Sample.Aid("{ children: { from: 11, to: 25 } }"));
        var builder = Sample.Person(book.Law).Reopen();
        builder.Add(book.Law.Person, "enfant");
        builder.Place(Famille.Definition, "a", Famille.Enfant, "enfant");
        builder.Place(FoyerFiscal.Definition, "a", FoyerFiscal.PersonneACharge, "enfant");
        builder.Place(Menage.Definition, "a", Menage.Enfant, "enfant");
        Sample.Give(builder, book.Law, "enfant", [("date_naissance", birth)]);

        var values = new AidsOf(book, new Calculator()).In(builder.Build(), Sample.June).ToDictionary(finding => finding.Result.Who, finding => finding.AtMost);

        Assert.Equal(expected, values["a"]);
        Assert.Equal(0, values["enfant"]);
    }

    [Fact]
    public void A_fact_that_nobody_gave_is_asked_for()
    {
        var finding = Sample.Find(Sample.Aid("{ fact: service_civique }"));

        Assert.Equal(AidVerdict.FactsMissing, finding.Verdict);
        Assert.Equal("service_civique", Assert.Single(finding.Missing).Variable.Name);
    }

    [Fact]
    public void Conditions_of_several_groups_are_mixed() => Check(
        true, "all: [{ place: { region: '84' } }, { quotient: { kind: tax, per: month, at_most: 1000 } }, { receives: [rsa] }, { age: { from: 18 } }]", ("rsa", "1"), ("rfr", "0"));

    private static void Check(bool open, string condition, params (string, string)[] facts)
    {
        var finding = Sample.Find(Sample.Aid($"{{ {condition} }}"), facts);
        Assert.Equal(open ? AidVerdict.Entitled : AidVerdict.NotEntitled, finding.Verdict);
        Assert.Equal(open ? 500 : 0, finding.AtMost);
    }
}
