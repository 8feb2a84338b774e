using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses.EnseignementSuperieur;

/// <summary>Bourse d’enseignement supérieur sur critères sociaux: a monthly amount, paid ten months a year.</summary>
public static class BourseCriteresSociaux
{
    /// <summary>The first month whose ceilings and amounts are known here.</summary>
    public static readonly Month BaremeConnu = new(2020, 8);

    private const int PointsAuPlus = 17;
    private const int PasDeBourse = -1;

    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/EnseignementSuperieur/criteres_sociaux"];
    private static readonly string[] DuPlusHautAuPlusBas = ["7", "6", "5", "4", "3", "2", "1", "0bis"];

    [Label("Échelon de la bourse sur critères sociaux (0 : 0 bis ; −1 : aucun)", "Level of the means-tested grant (0: 0 bis; −1: none)")]
    [Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Echelon = Monthly.Number<Individu>("bourse_criteres_sociaux_echelon", (individu, mois) =>
    {
        var points = Min(PointsDeCharge.Tous[individu, mois], PointsAuPlus);
        var ressources = RessourcesCriteresSociaux.Retenues[individu, mois];
        var atteints = DuPlusHautAuPlusBas
            .Select(echelon => (ressources <= Figures.Table($"plafond_ressources.echelon_{echelon}")[mois].For(points)) * (Number)1)
            .Sum();
        return When(ConditionsCriteresSociaux.Toutes[individu, mois], atteints - 1).Otherwise(PasDeBourse);
    });

    [Benefit(AssumedInThePast = false), Right]
    [Label("Bourse sur critères sociaux, par mois, de septembre à juin", "Means-tested student grant, a month, from September to June")]
    [Article("C. éduc.", "L821-1"), Article("C. éduc.", "D821-1")]
    public static readonly Monthly<Individu, Number> Bourse = Monthly.Amount<Individu>(
        "bourse_criteres_sociaux", (individu, mois) => Figures.Table("montants")[mois].For(Echelon[individu, mois]));

    /// <summary>
    /// Whoever received a grant last month: that is known, when this month's depends on what the parents earned.
    /// Where the scale of that month is not known, only the grant that a person says tells it.
    /// </summary>
    [Label("Étudiant boursier", "Holds a grant as a student")]
    [Article("C. éduc.", "L821-1")]
    public static readonly Monthly<Individu, Flag> Boursier = Monthly.Flag<Individu>("boursier", (individu, mois) =>
        (mois - 1 < BaremeConnu ? false : Bourse[individu, mois - 1] > 0) | (PrestationsRecues.BourseEnseignementSup[individu, mois] > 0));
}
