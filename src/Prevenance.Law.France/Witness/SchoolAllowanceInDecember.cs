using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>Ages are those of 1 December, with two months of grace after eighteen; dependants those of the autumn.</summary>
internal static class SchoolAllowanceInDecember
{
    public static Reading Reading { get; } = new(
        "ages-for-the-back-to-school-allowance",
        "CSS R543-2, D543-1",
        Yearly.Number<Individu>("ars_taux_enfant", Taux),
        Yearly.Number<Famille>("ars_nombre_enfants", (famille, annee) => EnfantACharge.Nombre[famille, new Month(annee.Number, 10)]));

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationRentreeScolaire/allocation_rentree_scolaire"];

    private static Number Taux(Subject<Individu> enfant, Year annee)
    {
        var octobre = new Month(annee.Number, 10);
        var age = Ages.Age[enfant, annee.December];
        var majorite = Figures["ars_cond.age_sortie_lycee"][octobre];
        var majeur = (age >= majorite) & (Ages.AgeEnMois[enfant, annee.December] > (majorite * 12) + 2);
        return When(EnfantACharge.AutonomieFinanciere[enfant, annee.December] | majeur, 0)
            .When(age >= Figures["ars_cond.age_entree_lycee"][octobre], Figures["ars_m.taux_lycee"][octobre])
            .When(age >= Figures["ars_cond.age_entree_college"][octobre], Figures["ars_m.taux_college"][octobre])
            .When(age >= Figures["ars_cond.age_entree_primaire"][octobre], Figures["ars_m.taux_primaire"][octobre])
            .Otherwise(0);
    }
}
