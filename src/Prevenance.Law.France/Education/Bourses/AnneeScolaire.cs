using Prevenance.Law.Figures;
using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>A school grant is given for a school year: income, ceilings and amounts are those of the autumn when it began.</summary>
public static class AnneeScolaire
{
    private const int MoisDeRentree = 9;
    private const int MoisDuSmicDeReference = 7;
    private const int PlusGrandeFamille = 8;

    /// <summary>From the school year that begins then, grants have levels and ceilings in hours of minimum wage (décret 2016-328).</summary>
    public static readonly Month Echelons = new(2016, 7);

    private static readonly Figure Smic = FrenchFigures.Book["Revenus/smic"]["smic_b_horaire"];

    /// <summary>The reading of the reference model, which restarts the grant every January with the income of two years before.</summary>
    [Label("Bourse scolaire suivant l’année civile", "School grant that follows the calendar year")]
    public static readonly Monthly<Famille, Flag> Civile = Monthly.Flag<Famille>("bourse_scolaire_annee_civile");

    /// <summary>A value that depends on the year of the start of school and on the year of the income that counts for it.</summary>
    internal static Number Selon(Subject<Famille> famille, Month mois, Func<Year, Year, Number> valeur)
    {
        var rentree = mois.Number >= MoisDeRentree ? mois.Year : mois.Year - 1;
        return When(Civile[famille, mois], valeur(mois.Year, mois.Year - 2)).Otherwise(valeur(rentree, rentree - 1));
    }

    /// <summary>
    /// The highest level whose ceiling the family's income does not exceed; zero where it exceeds them all.
    /// </summary>
    /// <param name="plafonds">The ceilings of each level by number of children, the first level first, in hours of minimum wage.</param>
    internal static Number Echelon(Subject<Famille> famille, Month mois, Year annee, IReadOnlyList<TableFigure> plafonds)
    {
        var smic = Smic[new Month(annee.Number, MoisDuSmicDeReference)];
        var enfants = Max(1, Min(Enfants(famille), PlusGrandeFamille));
        var revenu = Revenu(famille, annee);

        return plafonds.Select(plafond => (revenu <= Round(plafond[mois].For(enfants) * smic)) * (Number)1).Sum();
    }

    internal static Number Enfants(Subject<Famille> famille) => famille.Members<Individu>(Famille.Enfant).Count();

    internal static Number Revenu(Subject<Famille> famille, Year annee) =>
        RevenuNet.Reference[famille.Member<Individu>(Famille.Demandeur).In<FoyerFiscal>(), annee];

    /// <summary>A yearly amount that three equal payments can share: the nearest multiple of three.</summary>
    internal static Number EnTroisVersements(Number montant) => Round(montant / 3) * 3;
}
