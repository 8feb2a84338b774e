using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests;

/// <summary>A file that is not written as expected is refused with its name, its line and what to write.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("{ agee: { from: 18 } }", "'agee' is no kind of condition; expected one of age, place")]
    [InlineData("{ age: {} }", "a bound is missing")]
    [InlineData("{ age: { from: dix } }", "expected a number such as 26")]
    [InlineData("{ age: { form: 18 } }", "'form' is not expected here; expected: from, to, under")]
    [InlineData("{ age: { from: 18 }, place: { region: '84' } }", "write several conditions as several items")]
    [InlineData("{ place: { region: '01234' } }", "'01234' is no code of a Region")]
    [InlineData("{ place: { epci: '123456789' } }", "'123456789' is no code of a Epci")]
    [InlineData("{ place: { pays: FR } }", "place is one of commune, epci, departement, region, postal_code")]
    [InlineData("{ activity: [pompier] }", "'pompier' is no value of activite: its values are actif")]
    [InlineData("{ fact: licorne }", "there is no variable 'licorne'")]
    [InlineData("{ fact: salaire_net }", "is no yes-or-no fact")]
    [InlineData("{ fact: { name: activite, at_most: 3 } }", "'activite' is neither a number nor an amount")]
    [InlineData("{ receives: [] }", "the list is empty")]
    [InlineData("{ quotient: { kind: caf, per: year, at_most: 9 } }", "not caf per year")]
    [InlineData("{ to_verify: }", "to_verify is missing")]
    public void A_condition_says_what_was_expected(string condition, string expected)
    {
        var fault = Assert.Throws<RefusalException>(() => Sample.Book(Sample.Aid(condition)));
        Assert.StartsWith("0.aid.yaml:5: ", fault.Message);
        Assert.Contains(expected, fault.Message);
    }

    [Theory]
    [InlineData("amount: beaucoup", "expected a number such as 26")]
    [InlineData("amount: { formula: '2 * licorne' }", "there is no variable 'licorne'")]
    [InlineData("amount: { formula: '2 * (loyer' }", "')' is expected")]
    [InlineData("amount: { formula: 'loyer ^ 2' }", "something else than numbers")]
    [InlineData("amount: { formula: 'loyer *' }", "ends too early")]
    [InlineData("amount: { scale: { of: loyer, steps: [{ from: 5, amount: 1 }, { from: 5, amount: 2 }] } }", "growing order")]
    [InlineData("paid: parfois", "paid is one of monthly, yearly, once, termly, per_use, other")]
    [InlineData("valid: { from: juin }", "from is a month such as 2025-09")]
    [InlineData("montant: 500", "'montant' is not expected here")]
    public void The_rest_says_what_was_expected(string line, string expected)
    {
        var fault = Assert.Throws<RefusalException>(() => Sample.Book(Sample.Aid("{ age: { from: 18 } }", line)));
        Assert.StartsWith("0.aid.yaml:6: ", fault.Message);
        Assert.Contains(expected, fault.Message);
    }

    [Theory]
    [InlineData("https://exemple.fr/aide", "javascript:alert(1)")]
    [InlineData("https://exemple.fr/aide", "data:text/html,x")]
    [InlineData("https://exemple.fr/aide", "/mes-droits")]
    public void What_pages_lead_to_is_an_address_of_the_web(string told, string instead) => Assert.Contains(
        $"url is an address such as https://www.lyon.fr/aides, not '{instead}'",
        Assert.Throws<RefusalException>(() => Sample.Book(Sample.Aid("{ age: { from: 18 } }").Replace(told, instead, StringComparison.Ordinal))).Message);

    [Fact]
    public void The_year_of_a_source_says_what_was_expected() => Assert.Contains(
        "written is a year such as 2025, not 'jadis'",
        Assert.Throws<RefusalException>(() => Sample.Book(Sample.Aid("{ age: { from: 18 } }").Replace("read: 2026-06-01", "written: jadis", StringComparison.Ordinal))).Message);

    [Fact]
    public void What_is_no_yaml_is_told_with_the_line_where_a_list_is_left_open() => Assert.StartsWith(
        "0.aid.yaml:2: not readable as YAML", Assert.Throws<RefusalException>(() => Sample.Book("aid: essai\nlabel: [")).Message);

    [Fact]
    public void Two_files_of_one_aid_are_refused()
    {
        var aid = Sample.Aid("{ age: { from: 18 } }");
        Assert.Contains("is declared in 0.aid.yaml too", Assert.Throws<RefusalException>(() => Sample.Book(aid, aid)).Message);
    }

    [Fact]
    public void An_aid_that_closes_this_one_must_exist() => Assert.Contains(
        "not_with: 'licorne'", Assert.Throws<RefusalException>(() => Sample.Book(Sample.Aid("{ age: { from: 18 } }", "not_with: licorne"))).Message);

    [Fact]
    public void The_aids_beside_the_law_are_read_and_speak_both_languages()
    {
        var book = AidBook.Load(FrenchFigures.Folder, FrenchLaw.System);
        Assert.NotEmpty(book.Aids);
        Assert.All(book.Aids, aid => Assert.NotEqual(aid.Label.French, aid.Label.English));
        Assert.All(book.Aids, aid => Assert.NotNull(aid.Source.Read));
    }
}
