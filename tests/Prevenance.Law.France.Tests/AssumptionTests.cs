using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests;

/// <summary>What is taken for granted stands in one file, and is named beside each right that it could change.</summary>
public class AssumptionTests
{
    private static readonly Month July = new(2026, 7);
    private static readonly Calculator Calculator = new();

    [Fact]
    public void Each_fact_that_people_may_leave_unsaid_is_essential_or_in_one_list()
    {
        var silent = FrenchLaw.System.Variables
            .Where(variable => !variable.HasFormula && !variable.Notes.IsEssential && !FrenchLaw.System.Assumptions.Lists(variable))
            .Select(variable => variable.Name);
        Assert.Empty(silent);
    }

    [Fact]
    public void No_essential_fact_is_taken_for_granted() =>
        Assert.DoesNotContain(FrenchLaw.System.Assumptions.All.SelectMany(assumption => assumption.Facts), fact => fact.Notes.IsEssential);

    [Fact]
    public void A_right_names_the_assumption_that_would_close_it()
    {
        var rsa = Right(Alone(), "rsa");
        Assert.Equal(Verdict.Entitled, rsa.Verdict);
        Assert.False(rsa.IsCertain);
        Assert.Contains(rsa.Assumed, assumption => assumption.Key == "sejour");
    }

    [Fact]
    public void A_fact_that_was_said_is_no_assumption_any_more()
    {
        var said = Alone(("nationalite", CodeText.Pack("FR")), ("famille_sans_droit_au_sejour", 0), ("carte_de_resident", 0), ("protection_internationale", 0),
            ("mois_sans_droit_au_sejour", 0), ("duree_possession_titre_sejour", 0), ("residence_continue_annees", 0));
        Assert.DoesNotContain(Right(said, "rsa").Assumed, assumption => assumption.Key == "sejour");
    }

    /// <summary>The permit of who is not French is not taken to be missing, nor to be there: it has to be said.</summary>
    [Theory]
    [InlineData("rsa", "duree_possession_titre_sejour")]
    [InlineData("cmu_c", "mois_sans_droit_au_sejour")]
    [InlineData("aide_medicale_etat", "mois_sans_droit_au_sejour")]
    public void A_foreign_nationality_without_a_permit_leaves_a_right_open_to_doubt(string right, string missing)
    {
        var result = Right(Alone(("nationalite", CodeText.Pack("DZ"))), right);
        Assert.Equal(Verdict.CannotTellYet, result.Verdict);
        Assert.Contains(result.MissingFacts, fact => fact.Variable.Name == missing);
    }

    /// <summary>What opens a right, and that only the person knows, is asked: a right is not told as open without it.</summary>
    [Theory]
    [InlineData("ij_maladie", "jours_arret_maladie", 20, "date_arret_de_travail")]
    [InlineData("ij_maternite", "jours_conge_maternite", 20, "date_arret_de_travail")]
    [InlineData("pension_reversion", "pension_conjoint_decede", 800, "marie_avec_conjoint_decede")]
    public void What_only_the_person_can_say_is_asked(string right, string said, double value, string missing)
    {
        var result = Right(Alone((said, value), ("salaire_net", 1800), ("age", 60)), right);
        Assert.Equal(Verdict.CannotTellYet, result.Verdict);
        Assert.Contains(result.MissingFacts, fact => fact.Variable.Name == missing);
    }

    [Fact]
    public void Once_the_permit_is_said_the_right_is_told() =>
        Assert.Equal(Verdict.Entitled, Right(Alone(("nationalite", CodeText.Pack("DZ")), ("duree_possession_titre_sejour", 6)), "rsa").Verdict);

    [Fact]
    public void What_no_fact_could_change_is_certain()
    {
        // A person without a child has no large-family supplement, whatever else is unsaid.
        var cf = Right(Alone(), "cf");
        Assert.True(cf.IsCertain);
        Assert.Empty(cf.Assumed);
    }

    [Fact]
    public void What_was_said_of_an_earlier_month_is_taken_to_hold_and_says_so()
    {
        var earlier = Alone(July - 3, ("salaire_net", 900));
        Assert.Contains(Right(earlier, "ppa").Assumed, assumption => assumption.Key == "changement");
    }

    [Fact]
    public void What_changes_otherwise_is_told_for_each_right_that_it_changes()
    {
        var situation = Alone();
        var results = new RightsOf(FrenchLaw.System, Calculator).In(situation, July);
        var contrasts = new ContrastsOf(Calculator).Of(situation, results, July);
        var rsa = results.Single(result => result.Right.Name == "rsa");
        Assert.Contains(contrasts[rsa], contrast => contrast.Assumption.Key == "sejour" && contrast.Value.IsZero);
        var aid = results.Single(result => result.Right.Name == "aide_medicale_etat");
        Assert.Contains(contrasts[aid], contrast => contrast.Value.Low == 1);
    }

    private static RightResult Right(Situation situation, string name) =>
        new RightsOf(FrenchLaw.System, Calculator).In(situation, July).First(result => result.Right.Name == name);

    private static Situation Alone(params (string Fact, double Value)[] facts) => Alone(null, facts);

    /// <summary>Somebody of 36 who lives alone, housed free of charge; facts hold forever, or for one month only.</summary>
    private static Situation Alone(Month? month, params (string Fact, double Value)[] facts)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        builder.Add(Individu.Definition, "noe");
        FrenchLaw.System.Groups.ToList().ForEach(builder.PlaceOthersAlone);
        (string Fact, double Value)[] housing =
        [
            ("date_naissance", DayCode.Of(new DateOnly(1990, 3, 8))), ("depcom", CodeText.Pack("69266")), ("loyer", 0),
            ("statut_occupation_logement", (int)StatutOccupation.LogeGratuitement),
        ];
        foreach (var (name, value) in housing)
            builder.Give(FrenchLaw.System.Find(name)!, "noe", Period.Forever, value);
        foreach (var (name, value) in facts)
            builder.Give(FrenchLaw.System.Find(name)!, "noe", month is { } only ? only : Period.Forever, value);
        return builder.Build();
    }
}
