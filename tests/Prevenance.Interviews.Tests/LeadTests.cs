using Prevenance.Interviews;
using Prevenance.Interviews.Leads;
using Prevenance.Law;
using Prevenance.Law.France;

namespace Prevenance.Interviews.Tests;

/// <summary>Rights whose facts no question of the walk asks are led to by what was said.</summary>
public sealed class LeadTests
{
    private const string Families = """
        people.union={0}&people.you.birth={1}&people.children=4&people.child1.birth=2026-01-10&people.child2.birth=2019-05-01&people.child3.birth=2012-05-01&people.child4.birth=2009-05-01
        """;

    private static readonly Month November = new(2026, 11);
    private static readonly Interview Interview = new(FrenchLaw.System, new Calculator());

    /// <summary>Nothing that is asked hints at them: they come by themselves, are told in person to who lives it, or read among all rights.</summary>
    private static readonly string[] WithoutAHint =
    [
        "paje_adoption", "allocation_deces_enfant", "plafonnement_taxe_fonciere", "fonds_solidarite_logement_energie",
        // Care, illness and accidents
        "ij_accident_travail", "tierce_personne_accident_travail", "allocation_fin_de_vie", "protection_universelle_maladie", "affection_longue_duree",
        "prise_en_charge_maternite", "participations_retenues_a_tort", "exoneration_aide_a_domicile", "demi_part_invalidite",
        // Pensions
        "majoration_trois_enfants", "retraite_inaptitude", "retraite_progressive", "retraite_carriere_longue", "csg_retraite_en_trop",
        // School and studies
        "prime_internat", "prime_equipement", "prime_reprise_etudes", "bourse_merite_lycee", "allocation_annuelle_specifique",
        "aide_mobilite_internationale_eligibilite", "droits_inscription_a_rembourser", "stage_gratification",
        // Work
        "allocation_travailleurs_independants", "demission_reconversion", "projet_transition_professionnelle", "prise_en_charge_transport",
        // Home and bank
        "dalo_recours", "treve_hivernale", "treve_coupures_energie", "preavis_reduit", "depot_de_garantie_en_trop", "supplement_loyer_en_trop",
        "maprimerenov_par_geste", "droit_au_compte", "offre_clientele_fragile", "commissions_intervention_a_rendre",
    ];

    [Fact]
    public void Every_right_that_no_walk_can_open_is_led_to()
    {
        string[] walked = [.. new[] { "seul", "marie" }.SelectMany(union => new[] { "2000-01-01", "1940-01-01" }.SelectMany(birth => Openable(Told(Families, union, birth))))];
        string[] led = [.. Everything.SelectMany(told => Trails.LeadsOf(told, November)).Select(lead => lead.Right)];

        var untold = string.Join(' ', FrenchLaw.System.Rights.Select(right => right.Key).Except(walked).Except(led).Except(WithoutAHint));
        Assert.True(untold.Length == 0, untold);
    }

    [Theory]
    [InlineData("people.you.activity=chomeur&incomes.you.past=other&incomes.you.kindsBefore=salaire", "allocation_retour_emploi")]
    [InlineData("people.you.activity=chomeur&incomes.you.kinds=chomage", "")]
    [InlineData("people.you.activity=chomeur&incomes.you.kinds=-&incomes.you.past=same", "")]
    [InlineData("people.you.activity=chomeur&incomes.you.past=other&incomes.you.kindsBefore=chomage", "ass")]
    [InlineData("people.circumstances=expecting&people.you.activity=actif", "ij_maternite conge_supplementaire_naissance paje_naissance")]
    [InlineData("people.circumstances=expecting&people.you.activity=inactif&incomes.you.kinds=-", "paje_naissance")]
    [InlineData("people.union=marie&people.circumstances=expecting&people.partner.activity=actif", "ij_maternite ij_paternite conge_supplementaire_naissance paje_naissance")]
    [InlineData("people.circumstances=caring&people.you.activity=actif", "ajpa")]
    [InlineData("people.circumstances=caring&people.you.activity=retraite", "")]
    [InlineData("people.circumstances=widowed&people.you.birth=1955-05-01", "pension_reversion")]
    [InlineData("people.circumstances=widowed&people.you.birth=1985-05-01", "allocation_veuvage capital_deces")]
    [InlineData("people.children=1&childcare.who=employed&childcare.where=elsewhere", "ci_gardenf")]
    [InlineData("people.children=1&childcare.who=employed&childcare.where=home", "ci_saldom")]
    [InlineData("people.children=1&people.child1.birth=2025-01-10&people.you.activity=inactif", "paje_prepare")]
    [InlineData("people.children=1&people.child1.birth=2021-01-10&people.you.activity=inactif", "")]
    [InlineData("people.children=1&people.circumstances=childDisability&people.child1.incapacity=0.5", "aeeh pch")]
    [InlineData("people.children=1&people.circumstances=childDisability&people.child1.incapacity=0.8", "pch")]
    [InlineData("incomes.you.kinds=retraite&incomes.you.retraite.now=900", "minimum_contributif")]
    [InlineData("incomes.you.kinds=retraite&incomes.you.retraite.now=1700", "")]
    [InlineData("incomes.you.kinds=retraite", "")]
    [InlineData("people.you.nationality=other&people.you.permit=none&people.circumstances=expecting,caring,disability&people.you.activity=actif", "")]
    [InlineData("people.circumstances=dependency&people.you.birth=1940-05-01&housing.status=locataire_hlm", "apa_domicile aide_menagere ci_saldom")]
    [InlineData("people.circumstances=dependency&people.you.birth=1940-05-01&housing.status=locataire_foyer", "apa_etablissement aide_sociale_hebergement reduction_accueil_etablissement")]
    public void What_was_said_leads_to_what_may_be_due(string told, string rights) =>
        Assert.Equal(rights, string.Join(' ', Trails.LeadsOf(Told(told), November).Select(lead => lead.Right)));

    [Theory]
    [InlineData("people.you.activity=chomeur&incomes.you.past=other&incomes.you.kindsBefore=salaire&incomes.you.salaire.before=1500", "contractEnd=2026-08-31 monthsWorked=24 grossWage=1900", "allocation_retour_emploi")]
    [InlineData("people.you.activity=chomeur&incomes.you.kinds=-&incomes.you.past=other&incomes.you.kindsBefore=chomage&incomes.you.chomage.before=900", "workedLong=oui", "ass")]
    [InlineData("people.you.activity=actif&people.circumstances=expecting&incomes.you.kinds=salaire&incomes.you.salaire.now=1600&incomes.you.past=same", "leave=maternite leaveSince=2026-10-20", "ij_maternite")]
    [InlineData("people.you.activity=actif&people.circumstances=disability&incomes.you.kinds=salaire&incomes.you.salaire.now=1600&incomes.you.past=same", "leave=maladie leaveSince=2026-10-20", "ij_maladie")]
    [InlineData("people.you.activity=inactif&people.circumstances=disability&incomes.you.kinds=-&incomes.you.past=other&incomes.you.kindsBefore=salaire&incomes.you.salaire.before=1500", "invalidity=2 meanWage=21000", "pension_invalidite")]
    [InlineData("people.you.activity=actif&people.circumstances=caring&incomes.you.kinds=salaire&incomes.you.salaire.now=1600&incomes.you.past=same", "caringDays=6", "ajpa")]
    [InlineData("people.you.activity=retraite&people.circumstances=widowed&incomes.you.kinds=retraite&incomes.you.retraite.now=700&incomes.you.past=same", "widowedOn=2026-03-02 widowedPension=900 widowedQuarters=160", "pension_reversion", "1955-05-01")]
    [InlineData("people.you.activity=inactif&people.circumstances=widowed&incomes.you.kinds=-&incomes.you.past=same", "widowedOn=2026-03-02", "allocation_veuvage")]
    public void Whoever_answers_on_request_is_asked_the_rest_and_told_the_right(string told, string onRequest, string right, string birth = "1985-05-01")
    {
        var household = AnsweringHousehold.Of("led", $"people.union seul\npeople.children 0\npeople.you.birth {birth}\npeople.you.nationality fr\nhousing.commune 69259\n" + Lines(told));
        var walked = Walk(household, new Answers(new Dictionary<string, string>()));
        Assert.True(Of(walked, right).IsClosed);

        var (first, answer) = Asked(onRequest)[0];
        Assert.Contains(Trails.LeadsOf(walked, November), lead => lead.Right == right && lead.Question == first);
        var opened = Walk(household with { Told = household.Told.Concat(Asked(onRequest)).ToDictionary() }, walked.With(first, answer));
        Assert.True(Of(opened, right).IsOpen);
    }

    [Fact]
    public void A_child_with_a_rate_of_eighty_percent_opens_the_allowance_for_it()
    {
        var walked = Walk(AnsweringHousehold.Of("child", "people.union seul\npeople.children 1\npeople.you.birth 1985-05-01\npeople.child1.birth 2016-05-01\npeople.you.nationality fr\nhousing.commune 69259\npeople.circumstances childDisability\npeople.child1.incapacity 0.8"), new Answers(new Dictionary<string, string>()));
        Assert.True(Of(walked, "aeeh").IsOpen);
    }

    private static readonly Answers[] Everything =
    [
        Told("people.you.activity=chomeur&incomes.you.past=other&incomes.you.kindsBefore=salaire,chomage"),
        Told("people.union=marie&people.you.activity=actif&people.partner.activity=inactif&people.children=1&people.child1.birth=2026-01-10&people.circumstances=expecting,disability,childDisability,caring,dependency&childcare.who=body&housing.status=locataire_hlm"),
        Told("people.union=seul&people.circumstances=widowed,dependency&housing.status=locataire_foyer&incomes.you.kinds=retraite&incomes.you.retraite.now=900"),
    ];

    private static IEnumerable<string> Openable(Answers told)
    {
        var open = Interview.After(told, November).Rights.Where(right => right.Value.High > 0).Select(right => right.Right).ToHashSet();
        return FrenchLaw.System.Rights.Where(right => right.Variables.Any(open.Contains)).Select(right => right.Key);
    }

    private static Answers Walk(AnsweringHousehold household, Answers answers)
    {
        while (Interview.After(answers, November).Next is { } next)
            answers = answers.With(next.Key, household.Answer(next));
        return answers;
    }

    private static PossibleRight Of(Answers answers, string right) => Interview.After(answers, November).Rights.First(one => one.Right.Name == right);

    private static IReadOnlyList<KeyValuePair<string, string>> Asked(string onRequest) =>
        [.. onRequest.Split(' ').Select(one => one.Split('=')).Select(one => KeyValuePair.Create(one[0].StartsWith("widowed", StringComparison.Ordinal) ? $"people.{one[0]}" : $"people.you.{one[0]}", one[1]))];

    private static string Lines(string told) => told.Replace('&', '\n').Replace('=', ' ');

    private static Answers Told(string text, params object[] holes) => new(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, holes)
        .Split('&').Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]));
}
