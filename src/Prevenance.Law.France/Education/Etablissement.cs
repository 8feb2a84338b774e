namespace Prevenance.Law.France.Education;

/// <summary>Where a person studies, and in which year.</summary>
public static class Etablissement
{
    [Essential]
    [Label("Statut de l’établissement", "Kind of school")]
    public static readonly Monthly<Individu, Choice<StatutEtablissement>> Statut =
        Monthly.Choice<Individu, StatutEtablissement>("statuts_etablissement_scolaire", @default: StatutEtablissement.Inconnu);

    [Label("Année d’études", "Year of studies")]
    public static readonly Monthly<Individu, Choice<AnneeEtude>> Classe =
        Monthly.Choice<Individu, AnneeEtude>("annee_etude", @default: AnneeEtude.Autre);
}
