using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>For one year, a flat amount for a child who reached the age limit and is still at home.</summary>
public static class AllocationForfaitaire
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];
    private static readonly FigureFile Partagees = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"];

    /// <summary>The year runs from the month in which the child reaches the age limit, when it stops being a dependant.</summary>
    [Label("Enfants ouvrant droit à l’allocation forfaitaire", "Children who open the right to the flat-rate allowance")]
    [Article("CSS", "L521-1")]
    public static readonly Monthly<Famille, Number> NbEnfants = Monthly.Number<Famille>("af_allocation_forfaitaire_nb_enfants", (famille, mois) =>
    {
        var ageLimite = Partagees["def_pac.enfants.age_limite"][mois];
        return famille.Members<Individu>(Famille.Enfant).Count(enfant =>
            Ages.Entre(enfant, mois, 0, ageLimite + 1)
            & !Ages.Entre(enfant, mois, 0, ageLimite)
            & !EnfantACharge.AutonomieFinanciere[enfant, mois]);
    });

    [Benefit]
    [Label("Allocations familiales, allocation forfaitaire", "Family allowances, flat-rate allowance")]
    [Article("CSS", "L521-1"), Article("CSS", "D521-2")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("af_allocation_forfaitaire", (famille, mois) =>
    {
        var enfants = NbEnfants[famille, mois];
        var assezDEnfants = (EnfantACharge.Nombre[famille, mois] + enfants) >= Figures["af_maj.majoration_enfants.allocation_forfaitaire.nb_enfants_min"][mois];
        var parEnfant = Round(Partagees["bmaf.bmaf"][mois] * Figures["af_maj.majoration_enfants.allocation_forfaitaire.taux"][mois], 2);
        return assezDEnfants * (enfants * parEnfant * Modulation.TauxForfaitaire[famille, mois]);
    });
}
