using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Revenus;

/// <summary>Gratification of a pupil or student in training: from a length on, the company owes at least so much for each hour, from the first one.</summary>
public static class Stages
{
    private static readonly FigureFile Figures = FrenchFigures.Book["Revenus/stages"];

    [Within(0, 744)]
    [Label("Heures de stage ce mois", "Hours of placement this month")]
    public static readonly Monthly<Individu, Number> Heures = Monthly.Number<Individu>("stage_duree_heures");

    /// <summary>In one company and one school year, whether in a row or not.</summary>
    [Within(0, 8784)]
    [Label("Heures de stage de toute la convention, dans l’année scolaire", "Hours of the whole placement, in the school year")]
    public static readonly Monthly<Individu, Number> HeuresDeLAnnee = Monthly.Number<Individu>("stage_heures_annee");

    [Benefit, Right]
    [Label("Gratification de stage, au moins", "Placement allowance, at least")]
    [Article("C. éduc.", "L124-6"), Article("C. éduc.", "D124-6"), Article("C. éduc.", "D124-8")]
    public static readonly Monthly<Individu, Number> Gratification = Monthly.Amount<Individu>("stage_gratification", (individu, mois) =>
        WhereEver(Heures[individu, mois] > 0, () => DuMois(individu, mois), 0));

    private static Number DuMois(Subject<Individu> individu, Month mois) =>
        (HeuresDeLAnnee[individu, mois] > Figures["heures_sans_gratification"][mois])
        * (Heures[individu, mois] * Round(Figures["taux"][mois] * Figures["plafond_horaire"][mois], 2).As("Gratification d’une heure", "Allowance of an hour"));
}
