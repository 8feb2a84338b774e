using Prevenance.Aids.Import;
using Prevenance.Law.France;

namespace Prevenance.Aids.Tests.Import;

/// <summary>Files of the aides-jeunes form, written here: one kind of condition or profile each.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("prevenance").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("- { type: age, operator: '>', value: 17 }", "age:\n    from: 18")]
    [InlineData("- { type: age, operator: '=', value: 18 }", "from: 18\n    to: 18")]
    [InlineData("- { type: age, operator: '<', value: 26 }", "under: 26")]
    [InlineData("- { type: regions, values: ['84'] }", "region:")]
    [InlineData("- { type: departements, values: ['69'] }", "departement:")]
    [InlineData("- { type: communes, values: ['69266'] }", "commune:")]
    [InlineData("- { type: epcis, values: ['200046977'] }", "epci:")]
    [InlineData("- { type: excluded_epcis, values: ['200046977'] }", "not:\n    place:")]
    [InlineData("- { type: codes_postaux, values: ['69100'] }", "postal_code:")]
    [InlineData("- { type: attached_to_institution }", "commune: \"69266\"")]
    [InlineData("- { type: quotient_familial, operator: '<=', value: 800, period: month }", "at_most: 800")]
    [InlineData("- { type: beneficiaire_rsa }", "receives: rsa")]
    [InlineData("- { type: boursier }", "fact: boursier")]
    [InlineData("- { type: formation_sanitaire_social }", "fact: formation_sanitaire_social")]
    [InlineData("- { type: agence_travail_temporaire }", "fact: agence_travail_temporaire")]
    [InlineData("- { type: difficultes_acces_ou_frais_logement }", "fact: difficultes_acces_ou_frais_logement")]
    [InlineData("- { type: regime_securite_sociale, includes: [regime_general] }", "social_security:")]
    [InlineData("- { type: regime_securite_sociale, excludes: [regime_agricole] }", "not:\n    social_security:")]
    [InlineData("- { type: statut_occupation_logement, includes: [sans_domicile] }", "housing:")]
    [InlineData("- { type: annee_etude, values: [terminale] }", "year_of_studies:")]
    [InlineData("- { type: mention_baccalaureat, values: [mention_tres_bien] }", "baccalaureat:")]
    [InlineData("- { type: taux_incapacite, operator: '>=', value: 0.5 }", "name: taux_incapacite\n    at_least: 0.5")]
    [InlineData("- { type: enfants_eligibles, operator: '>=', value: 1, age_min: 11, age_max: 25 }", "children:\n    from: 11")]
    [InlineData("- { type: not, value: { type: boursier } }", "not:\n    all:")]
    public void A_kind_of_condition_is_taken(string condition, string expected)
    {
        var aid = Import($"conditions_generales:\n  {condition}");
        Assert.Null(aid.Refusal);
        Assert.Contains(expected, aid.Text);
    }

    [Theory]
    [InlineData("chomeur", "activity: chomeur")]
    [InlineData("etudiant", "activity: etudiant")]
    [InlineData("inactif", "activity: inactif")]
    [InlineData("salarie", "to_verify: Être salarié.")]
    [InlineData("independant", "to_verify: Travailler à son compte.")]
    [InlineData("collegien", "school: college")]
    [InlineData("lyceen", "school: lycee")]
    [InlineData("enseignement_superieur", "school: enseignement_superieur")]
    [InlineData("apprenti", "fact: apprenti")]
    [InlineData("stagiaire", "fact: stagiaire")]
    [InlineData("service_civique", "fact: service_civique")]
    [InlineData("professionnalisation", "fact: alternant")]
    [InlineData("situation_handicap", "fact: handicap")]
    [InlineData("beneficiaire_rsa", "receives: rsa")]
    [InlineData("parent", "children:")]
    public void A_profile_is_taken(string profile, string expected) =>
        Assert.Contains(expected, Import($"conditions_generales: []\nprofils:\n  - type: {profile}").Text);

    [Fact]
    public void Free_texts_are_to_be_verified_without_their_markup()
    {
        var aid = Import("conditions_generales: []\nconditions:\n  - Remplir le <a href='x'>dossier</a>&nbsp;papier.\nvoluntary_conditions: [S’engager.]");
        Assert.Contains("to_verify: Remplir le dossier papier.", aid.Text);
        Assert.Contains("to_verify: S’engager.", aid.Text);
    }

    [Theory]
    [InlineData("conditions_generales: [{ type: licorne }]", ImportRefusal.UnknownCondition)]
    [InlineData("conditions_generales: []\nprofils: [{ type: licorne }]", ImportRefusal.UnknownCondition)]
    [InlineData("conditions_generales: [{ type: annee_etude, values: [licorne] }]", ImportRefusal.UnknownValue)]
    [InlineData("conditions_generales: [{ type: epcis, values: ['123456789'] }]", ImportRefusal.UnknownValue)]
    [InlineData("conditions_generales: [{ type: age, operator: '>=' }]", ImportRefusal.NotReadable)]
    public void What_our_form_cannot_hold_is_refused(string body, ImportRefusal reason)
    {
        var aid = Import(body);
        Assert.Equal(reason, aid.Refusal);
        Assert.NotEmpty(aid.Detail);
    }

    [Fact]
    public void An_institution_that_is_described_nowhere_is_refused()
    {
        var aid = Import("conditions_generales: []", institution: "licorne");
        Assert.Equal(ImportRefusal.UnknownInstitution, aid.Refusal);
    }

    [Theory]
    [InlineData("rsa", null)]
    [InlineData("licorne", ImportRefusal.FormulaOfAnotherModel)]
    public void A_formula_is_taken_where_the_law_has_a_variable_of_its_name(string name, ImportRefusal? reason) =>
        Assert.Equal(reason, Import("type: float", kind: "openfisca", name: name).Refusal);

    private ImportedAid Import(string body, string institution = "ville_essai", string kind = "javascript", string name = "essai")
    {
        Write("institutions/ville_essai.yml", "name: Ville d’essai\ntype: commune\ncode_insee: '69266'");
        Write($"benefits/{kind}/{name}.yml", $"label: aide d’essai\ninstitution: {institution}\ndescription: Une aide.\nlink: https://exemple.fr\n{body}");
        return new AidesJeunesImport(AidesJeunesFiles.Read(folder), FrenchLaw.System).All().Single();
    }

    private void Write(string place, string text)
    {
        var path = Path.Combine(folder, place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
