using Prevenance.Law.Figures;
using Prevenance.Law.Planning;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests;

public class FigureTests
{
    private static readonly DateOnly Child = new(2019, 6, 15);

    [Theory]
    [InlineData(2025, 3, 100)]
    [InlineData(2025, 4, 110)]
    public void A_figure_holds_from_its_day_until_the_next_one(int year, int month, double amount) =>
        Assert.Equal(amount, Ask(Family(births: Child).Build(), Rules.Grant, new Month(year, month)));

    [Fact]
    public void A_month_before_the_first_value_is_refused_with_the_name_of_the_figure()
    {
        var refusal = Assert.Throws<FigureNotKnownException>(() => Ask(Family(births: Child).Build(), Rules.Grant, new Month(2024, 6)));
        Assert.Equal("tiny.ceiling", refusal.Figure);
        Assert.Equal("We do not have the figure ‘tiny.ceiling’ for June 2024.", refusal.Message);
    }

    [Fact]
    public void A_figure_that_ceased_to_exist_is_refused()
    {
        var refusal = Assert.Throws<FigureNotKnownException>(() => Ask(Family().Build(), Rules.TopUp, new Month(2025, 10)));
        Assert.Contains("October 2025", refusal.Message);
    }

    [Fact]
    public void A_month_after_the_last_one_checked_is_refused_unless_a_forecast_is_asked()
    {
        var question = new VariableAt(Rules.Grant, new Month(2026, 2));
        var family = Family(births: Child).Build();
        Assert.Throws<ForecastNeededException>(() => new Calculator().Calculate(family, Request.For([question])));

        var answer = new Calculator().Calculate(family, Request.For([question], allowsForecast: true));
        Assert.Equal(110, answer.Value(question));
        Assert.Contains(answer.Projected, origin => origin.Figure.Name == "tiny.per_child");
    }

    [Fact]
    public void Questions_that_figures_do_not_cover_leave_the_others_their_answers()
    {
        // The top-up of July reads the grant of June, which is refused while both are being built.
        VariableAt topUp = new(Rules.TopUp, new Month(2024, 7)), june = new(Rules.Grant, new Month(2024, 6)), august = new(Rules.Grant, new Month(2024, 8));
        var forecast = new VariableAt(Rules.Grant, new Month(2026, 2));
        var family = Family(births: Child).Build();

        var answer = new Calculator().Calculate(family, new Request([topUp, june, august, forecast], june.Period.Start, LeavesGaps: true));

        Assert.Equal(100, answer.Value(august));
        Assert.Null(answer.GapAt(august));
        Assert.Equal("tiny.ceiling", Assert.IsType<FigureNotKnownException>(answer.GapAt(june)).Figure);
        Assert.IsType<FigureNotKnownException>(answer.GapAt(topUp));
        Assert.IsType<ForecastNeededException>(answer.GapAt(forecast));
        Assert.Empty(answer.Projected);
    }

    [Theory]
    [InlineData(2024, 6)]
    [InlineData(2026, 2)]
    public void A_benefit_that_figures_do_not_reach_is_nothing_to_a_rule_that_counts_it_where_they_do(int year, int month) =>
        Assert.Equal(0, Ask(Family(births: Child).Build(), Rules.CountedGrant, new Month(year, month)));

    [Fact]
    public void A_benefit_that_figures_do_not_reach_counts_as_it_is_given()
    {
        var family = Family(births: Child);
        family.Give(Rules.Grant, "a", new Month(2026, 2), 70);
        Assert.Equal(70, Ask(family.Build(), Rules.CountedGrant, new Month(2026, 2)));
    }

    [Fact]
    public void A_benefit_that_is_forecast_counts_in_a_forecast()
    {
        var question = new VariableAt(Rules.CountedGrant, new Month(2026, 2));
        Assert.Equal(110, new Calculator().Calculate(Family(births: Child).Build(), Request.For([question], allowsForecast: true)).Value(question));
    }

    [Fact]
    public void A_forecast_is_told_of_the_question_that_needs_it()
    {
        VariableAt known = new(Rules.Grant, new Month(2025, 5)), forecast = new(Rules.Grant, new Month(2026, 2));
        var answer = new Calculator().Calculate(Family(births: Child).Build(), Request.For([known, forecast], allowsForecast: true));
        Assert.Empty(answer.ProjectedFor(known));
        Assert.Contains(answer.ProjectedFor(forecast), origin => origin.Figure.Name == "tiny.per_child");
    }

    [Theory]
    [InlineData("prefix: x\nfigures: {}", "known_until")]
    [InlineData("prefix: x\nknown_until: soon\nfigures: {}", "month")]
    [InlineData("prefix: x\nknown_until: 9999-12\nfigures: {}", "month")]
    [InlineData("prefix: x\nknown_until: 9995-01\nfigures: {}", "month")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, values: { 2025-01-01: { value: 1 } } }", "source")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, values: { 2025-01-01: { value: dear, source: s } } }", "number")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, values: { january: { value: 1, source: s } } }", "2024-04-01")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures: {}\nnotes: n", "'notes' is not expected here; expected: prefix, known_until, figures")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, artcle: a, values: { 2025-01-01: { value: 1, source: s } } }", "'artcle' is not expected here")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, values: { 2025-01-01: { value: 1, source: s, remrk: r } } }", "'remrk' is not expected here")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, [a]: b, values: {} }", "is not expected here")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  [f]: { label: l, unit: u, values: {} }", "expected a name")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, values: { 2025-01-01: { value: 1, rows: { a: 1 }, source: s } } }", "'rows' is not expected here")]
    [InlineData("prefix: x\nknown_until: 2025-01\nfigures:\n  f: { label: l, unit: u, kind: scale, values: { 2025-01-01: { brackets: [{ from: 0, rate: 1, upto: 3 }], source: s } } }", "'upto' is not expected here")]
    [InlineData("prefix: [", "YAML")]
    public void A_figure_file_written_wrongly_is_refused_with_what_was_expected(string text, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("figures");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "bad.figures.yaml"), text);
            var refusal = Assert.Throws<RefusalException>(() => FigureBook.Load(folder.FullName));
            Assert.Contains("bad.figures.yaml:", refusal.Message);
            Assert.Contains(expected, refusal.Message);
            Assert.Equal(refusal.Refusals[0].Sentence.English, refusal.Message);
            Assert.NotEqual(refusal.Reason.English, refusal.Reason.French);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
