using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Points that raise the ceilings of the student grant: distance from home, brothers and sisters.</summary>
public static class PointsDeCharge
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/criteres_sociaux"];

    [Within(0)]
    [Label("Distance entre le domicile des parents et le lieu d’études, en kilomètres", "Distance from the parents’ home to the place of study, in kilometres")]
    public static readonly Monthly<Individu, Number> Distance = Monthly.Number<Individu>("bourse_criteres_sociaux_distance_domicile_familial");

    [Within(0, 30)]
    [Label("Enfants à charge des parents, l’étudiant compris", "Dependent children of the parents, the student included")]
    public static readonly Monthly<Famille, Number> EnfantsACharge = Monthly.Number<Famille>("bourse_criteres_sociaux_nombre_enfants_a_charge");

    [Within(0, 30)]
    [Label("Enfants à charge étudiant dans le supérieur, l’étudiant compris", "Dependent children in higher education, the student included")]
    public static readonly Monthly<Famille, Number> EnfantsEtudiants =
        Monthly.Number<Famille>("bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur");

    [Label("Points de charge pour la distance", "Points for the distance")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> PourLaDistance = Monthly.Number<Individu>(
        "bourse_criteres_sociaux_points_de_charge_distance_domicile_familial",
        (individu, mois) => Figures.Scale("points_de_charge.distance_domicile_familial")[mois].Step(Distance[individu, mois]));

    [Label("Points de charge pour les autres enfants", "Points for the other children")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> PourLaFamille = Monthly.Number<Individu>(
        "bourse_criteres_sociaux_points_de_charge_charges_familiale",
        (individu, mois) =>
        {
            var famille = individu.In<Famille>();
            var etudiants = EnfantsEtudiants[famille, mois];
            return (Positive(EnfantsACharge[famille, mois] - etudiants) * Figures["points_de_charge.charges_familiales.par_enfant_a_charge"][mois])
                + (Positive(etudiants - 1) * Figures["points_de_charge.charges_familiales.par_enfant_etudiant"][mois]);
        });

    [Label("Points de charge", "Points of charge")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Tous = Monthly.Number<Individu>(
        "bourse_criteres_sociaux_points_de_charge",
        (individu, mois) => PourLaDistance[individu, mois] + PourLaFamille[individu, mois]);
}
