using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales.Paje;

/// <summary>Allocation de base of the young-child benefit, for children born from April 2018 on.</summary>
public static class AllocationDeBase
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/Paje/paje"];
    private static readonly Figure Bmaf = FrenchFigures.Book["PrestationsFamiliales/prestations_familiales"]["bmaf.bmaf"];

    [Label("Enfant de moins de trois ans", "Child under three")]
    [Article("CSS", "R531-1")]
    public static readonly Monthly<Individu, Flag> EnfantEligible = Monthly.Flag<Individu>(
        "enfant_eligible_paje",
        (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & Ages.Entre(enfant, mois, 0, Figures["paje_cm.age_limite_enfant_adopte_non"][mois])
            & !EnfantACharge.AutonomieFinanciere[enfant, mois]);

    /// <summary>One allowance for the family, however many children under three it has.</summary>
    [Right]
    [Benefit]
    [Label("Allocation de base de la Paje", "Basic allowance for a young child")]
    [Article("CSS", "L531-3")]
    [Article("CSS", "D531-3")]
    [Article("CSS", "R531-1")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("paje_base", (famille, mois) =>
    {
        var unJeuneEnfant = famille.Members<Individu>().Any(enfant => EnfantEligible[enfant, mois]);
        var enfants = EnfantACharge.Nombre[famille, mois];
        var ressources = Ressources.DeLaFamille[famille, mois];
        var tauxPlein = Bmaf[mois] * Figures["paje_cm.montant.allocation_base_taux_plein.apres_2018.taux"][mois];

        return unJeuneEnfant
            * When(ressources <= Plafonds.TauxPlein(famille, mois, enfants), tauxPlein)
                .When(ressources <= Plafonds.TauxPartiel(famille, mois, enfants), tauxPlein / 2)
                .Otherwise(0);
    });
}
