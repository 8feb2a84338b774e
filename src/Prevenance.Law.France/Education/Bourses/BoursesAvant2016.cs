using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Education.Bourses;

/// <summary>School grants before the levels of 2016: three rates in lower secondary school, a number of shares in upper secondary school.</summary>
internal static class BoursesAvant2016
{
    private const int TauxDuCollegeAuPlus = 3;
    private const int PartsAuMoins = 3;
    private const int PartsAuPlus = 10;
    private const int PointsDuPlafond = 9;

    private static readonly FigureFile Figures = FrenchFigures.Book["Education/Bourses/bourses_avant_2016"];

    /// <summary>The rate from 1 to 3, the third for the smallest incomes; zero above the ceilings, which each child raises.</summary>
    public static Number TauxDuCollege(Subject<Famille> famille, Month mois, Year annee)
    {
        var famillePlusGrande = 1 + (AnneeScolaire.Enfants(famille) * Figures["bourse_college.avant_2016.coeff_enfant_supplementaire"][mois]);
        return Enumerable.Range(1, TauxDuCollegeAuPlus)
            .Select(taux => SousLePlafond(famille, annee, Figures[$"bourse_college.avant_2016.plafond_taux_{taux}"][mois] * famillePlusGrande))
            .Sum();
    }

    /// <summary>A value for each share: from three to ten, the fewer the smaller the income beside the charges of the family.</summary>
    public static Number BourseDuLycee(Subject<Famille> famille, Month mois, Year annee)
    {
        var pointsEnPlus = PointsDeCharge(famille, mois) - PointsDuPlafond;
        var atteintes = Enumerable.Range(PartsAuMoins, PartsAuPlus - PartsAuMoins + 1)
            .Select(parts => SousLePlafond(
                famille,
                annee,
                Figures[$"bourse_lycee.avant_2016.plafonds_reference.{parts}_parts"][mois]
                    + (pointsEnPlus * Figures[$"bourse_lycee.avant_2016.increments_par_point_de_charge.{parts}_parts"][mois])))
            .Sum();
        return (atteintes > 0) * ((atteintes + (PartsAuMoins - 1)) * Figures["bourse_lycee.avant_2016.valeur_part"][mois]);
    }

    /// <summary>Nine for the first child and two for a pupil of upper secondary school; one, two, two, then three for each other child; three for a lone parent.</summary>
    private static Number PointsDeCharge(Subject<Famille> famille, Month mois)
    {
        var enfants = AnneeScolaire.Enfants(famille);
        return ((enfants >= 1) * (Number)11)
            + ((enfants >= 2) * (Number)1)
            + (2 * Min(Positive(enfants - 2), 2))
            + (3 * Positive(enfants - 4))
            + (!Composition.EnCouple[famille, mois] * (Number)3);
    }

    private static Number SousLePlafond(Subject<Famille> famille, Year annee, Number plafond) =>
        (AnneeScolaire.Revenu(famille, annee) <= Round(plafond)) * (Number)1;
}
