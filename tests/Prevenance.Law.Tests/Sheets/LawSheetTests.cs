using Prevenance.Law.Figures;
using Prevenance.Law.Sheets;
using static Prevenance.Law.Tests.TinyLaw;

namespace Prevenance.Law.Tests.Sheets;

public class LawSheetTests
{
    private static readonly Month May = new(2025, 5);

    [Fact]
    public void Every_branch_of_a_rule_stands() => Assert.Equal(
        "si [nombre des childs pour qui [« âge » < 20] < 1] : 0 ; sinon, si [« ressources » < « plafond »] : nombre des childs pour qui [« âge » < 20] × « Montant par enfant » (110 € par mois) ; sinon : 0",
        FormulaOf(Rules.Grant));

    [Fact]
    public void A_step_that_has_a_name_is_told_apart() => Assert.Equal(
        [("plafond", "« Plafond de ressources » (1 000 € par mois)")],
        LawSheet.Of(TinyLaw.System, Rules.Grant, May).Rules[0].Steps.Select(step => (step.Name.French, Plain(step.Formula))));

    [Fact]
    public void A_run_of_months_is_one_term() => Assert.Equal(
        "(total de somme, pour chaque membre, de [« salaire, de février 2025 à avril 2025 »]) ÷ 3",
        FormulaOf(Rules.Resources));

    [Fact]
    public void A_code_is_told_by_its_beginning() => Assert.Equal("« commune » commence par 69", FormulaOf(Rules.InRhone));

    [Fact]
    public void Rules_follow_from_that_of_the_subject_and_end_at_facts()
    {
        var sheet = LawSheet.Of(TinyLaw.System, Rules.Grant, May);
        Assert.Equal(["grant", "age", "resources"], sheet.Rules.Select(rule => rule.Variable.Name));
        Assert.Equal(["birth", "wage"], sheet.Facts.Select(fact => fact.Name));
    }

    [Fact]
    public void A_benefit_of_an_earlier_month_is_a_fact()
    {
        var sheet = LawSheet.Of(TinyLaw.System, Rules.TopUp, May);
        Assert.DoesNotContain(sheet.Rules, rule => rule.Variable == Rules.Grant);
        Assert.Contains(sheet.Facts, fact => fact == Rules.Grant);
    }

    [Fact]
    public void A_figure_says_its_value_its_day_and_its_source()
    {
        var figure = LawSheet.Of(TinyLaw.System, Rules.Grant, May).Figures.Single(use => use.Origin.Figure.Name == "tiny.per_child");
        Assert.Equal("110 € par mois", Plain(figure.Values.Single()));
        Assert.Equal((new DateOnly(2025, 4, 1), "decree 2"), (figure.Origin.From, figure.Origin.Source));
        Assert.Equal("tiny.figures.yaml", TinyLaw.System.Figures.FileOf(figure.Origin.Figure));
    }

    [Fact]
    public void A_scale_and_a_table_show_their_rows()
    {
        Assert.Equal(
            ["à partir de 0 : 0 %", "à partir de 1 000 : 10 %", "à partir de 5 000 : 30 %"],
            LawSheet.Of(TinyLaw.System, Rules.Tax, May).Figures.Single().Values.Select(Plain));
        Assert.Equal(
            ["owner : 0 € par mois", "social_tenant : 55 € par mois"],
            LawSheet.Of(TinyLaw.System, Rules.RentHelp, May).Figures.Single().Values.Select(Plain));
    }

    [Fact]
    public void A_month_that_figures_do_not_cover_is_refused() =>
        Assert.Throws<FigureNotKnownException>(() => LawSheet.Of(TinyLaw.System, Rules.Grant, new Month(2024, 6)));

    private static string FormulaOf(Variable variable) => Plain(LawSheet.Of(TinyLaw.System, variable, May).Rules[0].Formula);

    /// <summary>Numbers are grouped by narrow spaces.</summary>
    private static string Plain(Text text) => text.French.Replace('\u202f', ' ').Replace('\u00a0', ' ');
}
