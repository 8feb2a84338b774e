using Prevenance.Law;
using Prevenance.Law.Explaining;

namespace Prevenance.Aids.Tests;

public class AmountTests
{
    private const string Scale = "amount: { scale: { of: quotient_familial_caf, steps: [{ from: 0, amount: 300 }, { from: 400, amount: 150 }, { from: 800, amount: 0 }] } }";

    [Theory]
    [InlineData("399.99", 300)]
    [InlineData("400", 150)]
    [InlineData("799", 150)]
    [InlineData("800", 0)]
    public void A_scale_gives_the_amount_of_the_step(string quotient, double expected) =>
        Assert.Equal(expected, Sample.Find(Sample.Aid("{ age: { from: 18 } }", Scale), ("quotient_familial_caf", quotient)).AtMost);

    [Theory]
    [InlineData("0.5 * loyer", 200)]
    [InlineData("min(0.5 * loyer, 150)", 150)]
    [InlineData("max(0, loyer - 500) + 10", 10)]
    [InlineData("(loyer + 100) / 4", 125)]
    [InlineData("loyer - 100 - 50", 250)]
    public void A_formula_reads_public_variables(string formula, double expected) =>
        Assert.Equal(expected, Sample.Find(Sample.Aid("{ age: { from: 18 } }", $"amount: {{ formula: '{formula}' }}"), ("loyer", "400")).AtMost);

    [Fact]
    public void An_aid_in_kind_has_no_amount() =>
        Assert.Equal(ValueKind.Flag, Sample.Find(Sample.Aid("{ age: { from: 18 } }", "paid: once")).Result.Right.Kind);

    [Fact]
    public void An_amount_is_explained_with_its_source()
    {
        var finding = Sample.Find(Sample.Aid("{ age: { from: 18 } }"));

        Assert.Contains("https://exemple.fr/aide", ExplanationOutline.Write(finding.Result.Explanation!, Language.French));
        Assert.Equal("Ce que la loi compte : Aide d’essai (500 €).", finding.Result.Reason.French.Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData("valid: { from: 2026-06 }", true)]
    [InlineData("valid: { from: 2026-07 }", false)]
    [InlineData("valid: { until: 2026-06 }", true)]
    [InlineData("valid: { until: 2026-05 }", false)]
    public void An_aid_exists_between_its_months(string validity, bool open)
    {
        var finding = Sample.Find(Sample.Aid("{ age: { from: 18 } }", $"amount: 500\n{validity}"));

        Assert.Equal(open ? AidVerdict.Entitled : AidVerdict.NotEntitled, finding.Verdict);
        if (!open)
            Assert.Contains("L’aide existe ce mois-là (non)", finding.Result.Reason.French);
    }

    [Theory]
    [InlineData("10", AidVerdict.NotEntitled)]
    [InlineData("0", AidVerdict.Entitled)]
    public void An_aid_is_closed_by_another_that_was_received_the_month_before(string received, AidVerdict verdict)
    {
        Assert.Equal(verdict, Sample.Find(Sample.Aid("{ age: { from: 18 } }", "amount: 500\nnot_with: [ass]"), ("ass", received)).Verdict);

        var pair = Sample.Book(Sample.Aid("{ age: { from: 18 } }", "amount: 500\nnot_with: [b]", "a"), Sample.Aid("{ age: { from: 18 } }", "amount: 500\nnot_with: [a]", "b"));
        var situation = Sample.Person(pair.Law, ("aide_b", received));
        Assert.Equal(verdict, new AidsOf(pair, new Calculator()).In(situation, Sample.June).Single(finding => finding.Aid.Id == "a").Verdict);
    }
}
