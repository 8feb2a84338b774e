using Prevenance.Populations;
using Prevenance.Law.Planning;
using Prevenance.Law.Populations;
using Prevenance.Law.Rights;
using Prevenance.Law.Situations;

namespace Prevenance.Law.France.Tests.Territoires;

/// <summary>Each right, wherever a household lives: by the law of that place, or said not to be modelled; never by the law of elsewhere.</summary>
public class TerritoireTests
{
    private static readonly Month Month = new(2025, 9);

    private static readonly Calculator Calculator = new();

    private static readonly IReadOnlyList<string> SharedLaw = ["69266", "97105", "97209", "97302", "97411"];

    private static readonly IReadOnlyList<string> Elsewhere = ["97502", "97608", "97701", "97801", "98611", "98735", "98818"];

    /// <summary>What the Métropole de Lyon gives is nothing elsewhere, wherever that is.</summary>
    private static readonly IReadOnlyList<string> Lyon =
    [
        "fonds_solidarite_logement", "fonds_solidarite_logement_energie", "restauration_college_reduction_repas", "revenu_solidaire_jeune",
        "tcl_solidaire_gratuit", "tcl_solidaire_reduit", "versement_solidaire_eau",
    ];

    /// <summary>What is written of places that have a law of their own, and by which text.</summary>
    private static readonly Dictionary<string, (string Places, string Text)> Written = new()
    {
        ["rsa"] = ("976", "CASF L542-6"),
        ["ass"] = ("976", "C. trav. R5423-1, amount of Mayotte"),
        ["asf"] = ("976", "none in Mayotte"),
        ["aide_medicale_etat"] = ("976", "none in Mayotte"),
        ["livret_epargne_populaire_eligibilite"] = ("976", "CMF L221-15, ceilings of Guiana and Mayotte"),
        ["cheque_energie"] = ("976 978", "C. énergie L124-1; none in Saint-Martin (CGCT LO6314-3)"),
        ["reduction_loyer_solidarite"] = ("975 976 977 978 986 987 988", "loi 2017-1837, article 126: none overseas"),
        ["apl"] = ("977 978", "arrêté du 27 septembre 2019, article 46"),
        ["alf"] = ("977 978", "arrêté du 27 septembre 2019, article 46"),
        ["als"] = ("977 978", "arrêté du 27 septembre 2019, article 46"),
    };

    public static TheoryData<string, string> Everywhere => [..
        from right in FrenchLaw.System.Variables
        where right.Notes.IsRight
        from place in SharedLaw.Concat(Elsewhere)
        select (right.Name, place)];

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void A_right_is_worked_out_by_the_law_of_the_place_or_said_not_to_be(string right, string place)
    {
        // What figures do not cover anywhere says nothing of a place.
        if (Tell(Alone("69266"), right).Verdict == Verdict.NotModelled)
            return;
        var isWritten = SharedLaw.Contains(place) || Lyon.Contains(right)
            || (Written.TryGetValue(right, out var said) && said.Places.Contains(place[..3], StringComparison.Ordinal));

        var told = Tell(Alone(place), right);

        Assert.Equal(isWritten, told.Verdict != Verdict.NotModelled);
        Assert.Equal(isWritten, !told.Reason.French.Contains("modélis", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_right_of_the_table_is_one_of_the_law() => Assert.All(Written.Keys.Concat(Lyon), name => Assert.True(FrenchLaw.System.Find(name)!.Notes.IsRight));

    [Theory]
    [InlineData(2025, 9, true)]
    [InlineData(2024, 1, true)]
    [InlineData(2023, 12, false)]
    public void The_health_cover_of_Mayotte_began_in_2024(int year, int month, bool isLeftUnsaid) =>
        Assert.Equal(isLeftUnsaid, Tell(Alone("97608"), "cmu_c", new Month(year, month)).Verdict == Verdict.NotModelled);

    [Theory]
    [InlineData(2022, 3, Verdict.NotModelled)]
    [InlineData(2022, 4, Verdict.Entitled)]
    public void The_RSA_of_Mayotte_is_known_since_April_2022(int year, int month, Verdict verdict) =>
        Assert.Equal(verdict, Tell(Alone("97608"), "rsa", new Month(year, month)).Verdict);

    [Theory]
    [InlineData("97411", StatutOccupation.LocataireVide, 2025, true)]
    [InlineData("97411", StatutOccupation.LocataireVide, 2022, false)]
    [InlineData("97411", StatutOccupation.LocataireFoyer, 2025, false)]
    [InlineData("97411", StatutOccupation.PrimoAccedant, 2025, false)]
    [InlineData("69266", StatutOccupation.LocataireFoyer, 2025, true)]
    [InlineData("69266", StatutOccupation.LocataireVide, 2022, true)]
    public void Housing_aid_overseas_is_that_of_tenants_since_2023(string place, StatutOccupation status, int year, bool isWritten) =>
        Assert.Equal(isWritten, Tell(Alone(place, status), "als", new Month(year, 9)).Verdict != Verdict.NotModelled);

    [Fact]
    public void The_RSA_of_Mayotte_waits_for_the_family_benefits_that_it_counts()
    {
        Assert.Equal(Verdict.NotModelled, Tell(WithAChild(familyAllowances: null), "rsa").Verdict);
        // Housed for free: the flat amount for housing is 16 % of that of two (CASF R262-9).
        Assert.Equal(323.26 * 1.5 * (1 - 0.16), Tell(WithAChild(familyAllowances: 0), "rsa").Value!.Value.Low, 2);
    }

    [Fact]
    public void A_population_has_no_number_for_who_lives_elsewhere()
    {
        var population = SituationUnit.Of(Alone("97608"));
        var (ppa, ass) = (new VariableAt(Find("ppa"), Month), new VariableAt(Find("ass"), Month));
        var (notWritten, written) = (new double[1], new double[1]);

        PopulationRun.Over(new PopulationPlan(population, new Request([ppa, ass], Month)), population, [0], result =>
        {
            result[ppa].CopyTo(notWritten);
            result[ass].CopyTo(written);
        }, threads: 1);

        Assert.Equal([double.NaN], notWritten);
        Assert.Equal([0], written);
    }

    [Fact]
    public void What_is_said_to_be_received_needs_no_law()
    {
        var household = Alone("97608", builder => builder.Give(Find("aah"), "a", Month, 500));

        Assert.Equal(500, Tell(household, "aah").Value!.Value.Low);
    }

    [Fact]
    public void Only_who_lives_there_is_left_without_an_answer()
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        Settle(builder, "a", "69266", StatutOccupation.LogeGratuitement);
        Settle(builder, "b", "97608", StatutOccupation.LogeGratuitement);
        var question = new VariableAt(Find("ppa"), Month);

        var answer = Calculator.Calculate(builder.Build(), new Request([question], Month));

        Assert.Null(answer.GapAt(question, 0));
        Assert.IsType<NotModelledException>(answer.GapAt(question, 1));
    }

    private static RightResult Tell(Situation household, string right, Month? month = null) =>
        new RightsOf([Find(right)], Calculator).In(household, month ?? Month, allowsForecast: true)[0];

    private static Situation WithAChild(double? familyAllowances) => Alone("97608", builder =>
    {
        builder.Add(Individu.Definition, "c");
        builder.Place(Famille.Definition, "a", Famille.Enfant, "c");
        builder.Place(FoyerFiscal.Definition, "a", FoyerFiscal.PersonneACharge, "c");
        builder.Place(Menage.Definition, "a", Menage.Enfant, "c");
        builder.Give(Find("date_naissance"), "c", Period.Forever, DayCode.Of(new DateOnly(2015, 3, 10)));
        if (familyAllowances is { } amount)
            builder.Give(Find("af"), "a", Period.Forever, amount);
    });

    private static Situation Alone(string place, StatutOccupation status) => Alone(place, _ => { }, status);

    private static Situation Alone(string place, Action<SituationBuilder>? tell = null, StatutOccupation status = StatutOccupation.LogeGratuitement)
    {
        var builder = new SituationBuilder(FrenchLaw.System);
        Settle(builder, "a", place, status);
        tell?.Invoke(builder);
        return builder.Build();
    }

    private static void Settle(SituationBuilder builder, string person, string place, StatutOccupation status)
    {
        builder.Add(Individu.Definition, person);
        foreach (var group in FrenchLaw.System.Groups)
        {
            builder.Add(group, person);
            builder.Place(group, person, group.Roles[0], person);
        }
        builder.Give(Find("date_naissance"), person, Period.Forever, DayCode.Of(new DateOnly(1985, 3, 10)));
        builder.Give(Find("depcom"), person, Period.Forever, CodeText.Pack(place));
        builder.Give(Find("statut_occupation_logement"), person, Period.Forever, (int)status);
        builder.Give(Find("loyer"), person, Period.Forever, 0);
    }

    private static Variable Find(string name) => FrenchLaw.System.Find(name)!;
}
