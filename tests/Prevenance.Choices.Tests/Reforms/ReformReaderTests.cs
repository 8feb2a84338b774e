using Prevenance.Choices.Reforms;

namespace Prevenance.Choices.Tests.Reforms;

public class ReformReaderTests
{
    private const string Rsa = "prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_m.montant_de_base_du_rsa";

    [Theory]
    [InlineData("{ " + Rsa + ": { \"2027-01-01.2100-12-31\": 700 } }")]
    [InlineData("{ \"base\": 2027, \"amendement\": { \"" + Rsa + "\": 700 } }")]
    [InlineData("base: 2027-01-01\namendement:\n  " + Rsa + ": { value: 700 }")]
    [InlineData(Rsa + ":\n  description: Montant\n  values:\n    2027-01-01: { value: 700 }\n  metadata: { unit: currency }")]
    [InlineData(Rsa + ":\n  values:\n    2027-01-01:\n      value: 700\n      metadata: { reference: https://example.org }\n      reference: un décret")]
    public void The_same_reform_in_the_forms_of_the_field_is_one(string text) =>
        Assert.Equal([new FigureChange(Rsa, new(2027, 1, 1), null, 700)], Said(text));

    [Theory]
    [InlineData("2027-01-01.2027-12-31", "2027-01-01", "2027-12-31")]
    [InlineData("2027", "2027-01-01", "2027-12-31")]
    [InlineData("2027-02", "2027-02-01", "2027-02-28")]
    [InlineData("year:2027:3", "2027-01-01", "2029-12-31")]
    [InlineData("month:2027-11:3", "2027-11-01", "2028-01-31")]
    [InlineData("2027-01-01.2150-01-01", "2027-01-01", null)]
    public void Each_way_of_writing_days_is_read(string written, string from, string? to) => Assert.Equal(
        [new FigureChange("a.b", DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), 3)], Said($"a.b: {{ \"{written}\": 3 }}"));

    [Fact]
    public void A_value_by_first_day_holds_until_the_next_whatever_the_order() => Assert.Equal(
        [new FigureChange("a.b", new(2027, 1, 1), new(2028, 3, 31), 700), new FigureChange("a.b", new(2028, 4, 1), null, 720)],
        Said("a.b: { values: { 2028-04-01: { value: 720 }, 2027-01-01: 700 } }"));

    [Theory]
    [InlineData("a.b.brackets[1].rate: { 2027: 0.2 }")]
    [InlineData("\"a.b[1].rate\": { 2027: 0.2 }")]
    [InlineData("a.b.brackets.1.amount: { 2027: 0.2 }")]
    public void An_element_of_a_scale_has_one_name(string text) =>
        Assert.Equal([new FigureChange("a.b.brackets[1].rate", new(2027, 1, 1), new(2027, 12, 31), 0.2)], Said(text));

    [Theory]
    [InlineData("base: 2027\namendement: { a.b: [{ threshold: 0, rate: 0 }, { threshold: 12000, rate: 0.12 }] }")]
    [InlineData("a.b: { brackets: [{ threshold: { 2027-01-01: { value: 0 } }, rate: { 2027-01-01: 0 } }, { threshold: { values: { 2027-01-01: 12000 } }, rate: { 2027-01-01: { value: 0.12 } } }] }")]
    public void A_whole_scale_is_each_of_its_elements(string text) => Assert.Equal(
        [("a.b.brackets[0].rate", 0.0), ("a.b.brackets[0].threshold", 0), ("a.b.brackets[1].rate", 0.12), ("a.b.brackets[1].threshold", 12000)],
        Read(text).Changes.Select(change => (change.Path, change.Value)));

    [Fact]
    public void The_rows_of_a_table_are_changes_of_their_own() => Assert.Equal(
        [("a.t.gir_1", 1.7), ("a.t.gir_2", 1.4)], Read("base: 2027\namendement: { a.t: { gir_2: 1.4, gir_1: 1.7 } }").Changes.Select(change => (change.Path, change.Value)));

    [Theory]
    [InlineData("{}", ":1: expected { path")]
    [InlineData("a.b: 700", ":1: expected { path")]
    [InlineData("a.b: { next-year: 700 }", ":1: 'next-year' is no period")]
    [InlineData("a.b: { 2027-13: 700 }", "is no period")]
    [InlineData("a.b:\n  2027-12-31.2027-01-01: 700", ":2: '2027-12-31.2027-01-01' is no period")]
    [InlineData("a.b: { 2027: many }", "expected a number")]
    [InlineData("base: 2027\namendment: { a.b: 3 }", "amendement is missing")]
    [InlineData("base: 2027\namendement: { a.b: 3 }\nextra: 1", ":3: 'extra' is not expected here")]
    [InlineData("a.b: { values: { soon: 3 } }", "'soon' is no day")]
    [InlineData("a.b:\n  2027: 3\n  2027-06: 4", "reform.yaml:3/a.b: two values on 2027-06-01 (3 and 4): give the first an end before that day")]
    [InlineData("base: 2027\namendement: {}", ":2: expected { path")]
    [InlineData("a.b: { values: {} }", ":1: expected { path")]
    [InlineData("a.b:\n  brackets: [{ rate: {} }]", ":2: expected { path")]
    [InlineData("a.b:\n  2027: []", ":2: expected a number, a list of brackets or the rows of a table")]
    [InlineData("a.b:\n  2027: {}", ":2: expected a number, a list of brackets or the rows of a table")]
    public void What_is_in_no_form_is_refused_with_its_line(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<RefusalException>(() => Read(text)).Message, StringComparison.Ordinal);

    /// <summary>What is said, wherever it stands.</summary>
    private static IEnumerable<FigureChange> Said(string text) => Read(text).Changes.Select(change => change with { At = null, ListedBrackets = null });

    private static Reform Read(string text) => ReformReader.Parse("reform.yaml", new StringReader(text));
}
