using Prevenance.Law.France.Logement;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>
/// Events since the reference year that set aside a part of what was earned then, or all of it.
/// They are those that housing aid looks at.
/// </summary>
public static class ChangementsDeSituation
{
    [Label("Revenus d’activité non retenus", "Earnings set aside")]
    [Article("CSS", "R532-7")]
    public static readonly Monthly<Individu, Flag> Neutralisation = Monthly.Flag<Individu>(
        "prestations_familiales_condition_neutralisation",
        (individu, mois) => SituationsProfessionnelles.Neutralisation[individu, mois]);

    [Label("Abattement sur les revenus d’activité", "Deduction on earnings")]
    [Article("CSS", "R532-5"), Article("CSS", "R532-7")]
    public static readonly Monthly<Individu, Flag> AbattementSurActivite = Monthly.Flag<Individu>(
        "prestations_familiales_abattement_revenus_activite",
        (individu, mois) => SituationsProfessionnelles.AbattementSurActivite[individu, mois]);

    [Label("Abattement sur les indemnités de chômage", "Deduction on unemployment benefit")]
    [Article("CSS", "R532-5")]
    public static readonly Monthly<Individu, Flag> AbattementSurChomage = Monthly.Flag<Individu>(
        "prestations_familiales_abattement_indemnites_chomage",
        (individu, mois) => SituationsProfessionnelles.AbattementSurChomage[individu, mois]);
}
