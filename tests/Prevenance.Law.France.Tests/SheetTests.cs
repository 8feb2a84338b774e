using Prevenance.Law.Sheets;

namespace Prevenance.Law.France.Tests;

/// <summary>Whoever knows the law and not the code finds, for any right, each rule under its article and each figure with its source and its file.</summary>
public class SheetTests
{
    private static readonly Month July = new(2026, 7);

    public static TheoryData<string> Rights => WritingTests.Rights;

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_can_be_read_as_law(string right)
    {
        var sheet = LawSheet.Of(FrenchLaw.System, FrenchLaw.System.Find(right)!, July);

        Assert.All(sheet.Rules, rule =>
        {
            Assert.NotEmpty(rule.Formula.French);
            Assert.NotEmpty(rule.Formula.English);
            Assert.NotNull(rule.Variable.Notes.Declaration);
        });
        Assert.All(sheet.Figures, use =>
        {
            Assert.NotEmpty(use.Origin.Source);
            Assert.NotEmpty(use.Values);
            Assert.True(File.Exists(Path.Combine(FrenchFigures.Folder, FrenchFigures.Book.FileOf(use.Origin.Figure)!)));
        });
    }

    [Fact]
    public void What_is_said_of_one_month_after_the_other_is_written_at_both_ends()
    {
        var rule = Sheet("ij_accident_travail").Rules[0];

        Assert.Contains("; sinon, … ; sinon, si", rule.Formula.French, StringComparison.Ordinal);
        Assert.InRange(rule.Formula.French.Length, 0, 2_000);
    }

    [Fact]
    public void A_long_part_that_stands_in_several_places_is_written_once_under_a_letter()
    {
        var letters = Sheet("ij_accident_travail").Rules[0].Steps.Select(step => step.Name.French).ToList();

        Assert.Contains("A", letters);
        Assert.Equal(letters.Distinct(), letters);
    }

    [Fact]
    public void A_figure_by_the_day_of_a_loan_tells_its_latest_value_and_how_many_came_before() =>
        Assert.Contains(Sheet("als").Figures, use => use.Values.Any(value => value.French.EndsWith("(et 13 valeurs plus anciennes)", StringComparison.Ordinal)));

    [Fact]
    public void A_rule_of_another_family_has_its_articles_here_and_a_sheet_of_its_own()
    {
        var age = Assert.Single(Sheet("cf").Elsewhere, rule => rule.Variable.Name == "age_veille_du_mois");

        Assert.Contains(age.Articles, article => article.ToString() == "CSS, R552-2");
        Assert.NotEmpty(Sheet(age.Variable.Name).Rules);
    }

    private static LawSheet Sheet(string name) => LawSheet.Of(FrenchLaw.System, FrenchLaw.System.Find(name)!, July);
}
