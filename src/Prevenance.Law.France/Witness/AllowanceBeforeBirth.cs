using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>A child to come that is entered in the family opens the basic allowance for a young child.</summary>
internal static class AllowanceBeforeBirth
{
    public static Reading Reading { get; } = new(
        "the-basic-allowance-of-a-child-to-come", "CSS L531-3, R552-2", Monthly.Flag<Individu>("enfant_eligible_paje", EstEligible));

    private static Figure AgeLimite { get; } = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"]["paje_cm.age_limite_enfant_adopte_non"];

    private static Flag EstEligible(Subject<Individu> enfant, Month mois) =>
        Composition.EstEnfantDansFamille[enfant]
        & (Ages.EnFinDeMois[enfant, mois] < AgeLimite[mois])
        & !EnfantACharge.AutonomieFinanciere[enfant, mois];
}
