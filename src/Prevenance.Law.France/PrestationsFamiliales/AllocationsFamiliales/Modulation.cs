using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>Family allowances are halved above a first ceiling of resources, and quartered above a second one; until June 2015 they were the same for all.</summary>
public static class Modulation
{
    // Décret 2015-611.
    private static readonly Month Debut = new(2015, 7);

    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/AllocationsFamiliales/allocations_familiales"];

    [Label("Part versée des allocations familiales", "Share of the family allowances that is paid")]
    [Article("CSS", "D521-1"), Article("CSS", "D521-3")]
    public static readonly Monthly<Famille, Number> Taux = Monthly.Number<Famille>(
        "af_taux_modulation", (famille, mois) => Part(famille, mois, EnfantACharge.Nombre[famille, mois]));

    [Label("Part versée de l’allocation forfaitaire", "Share of the flat-rate allowance that is paid")]
    [Article("CSS", "D521-2"), Article("CSS", "D521-3")]
    public static readonly Monthly<Famille, Number> TauxForfaitaire = Monthly.Number<Famille>(
        "af_allocation_forfaitaire_taux_modulation",
        (famille, mois) => Part(famille, mois, EnfantACharge.Nombre[famille, mois] + AllocationForfaitaire.NbEnfants[famille, mois]));

    /// <summary>By how much, each month, resources go over the higher of the ceilings that they pass; zero below the first.</summary>
    internal static Number Depassement(Subject<Famille> famille, Month mois, Number enfants)
    {
        if (mois < Debut)
            return 0;
        var ressources = Ressources.DeLaFamille[famille, mois];
        var (premier, second) = Plafonds(mois, enfants);
        // Never below zero, in either branch: with income unknown, one child would otherwise wait for it to have nothing.
        return Positive(When(ressources > second, ressources - second).Otherwise(ressources - premier)) / 12;
    }

    /// <summary>Above it, the allowances are quartered; other benefits look at it too.</summary>
    internal static Number SecondPlafond(Month mois, Number enfants) => Plafonds(mois, enfants).Second;

    private static Number Part(Subject<Famille> famille, Month mois, Number enfants) =>
        When(OuvertureAllocationsFamiliales.EnfantSeulOutreMer[famille, mois], 1).Otherwise(SelonLesRessources(famille, mois, enfants));

    /// <summary>Half above the first ceiling, a quarter above the second.</summary>
    internal static Number SelonLesRessources(Subject<Famille> famille, Month mois, Number enfants)
    {
        if (mois < Debut)
            return 1;
        var ressources = Ressources.DeLaFamille[famille, mois];
        var (premier, second) = Plafonds(mois, enfants);
        return When(ressources <= premier, 1)
            .When(ressources <= second, Figures["af_cm.modulation.taux_tranche_2"][mois])
            .Otherwise(Figures["af_cm.modulation.taux_tranche_3"][mois]);
    }

    private static (Number Premier, Number Second) Plafonds(Month mois, Number enfants)
    {
        var majoration = enfants * Figures["af_cond_ress.majoration_plafond_par_enfant_supplementaire"][mois];
        return (Figures["af_cond_ress.plafond_tranche_1_base"][mois] + majoration, Figures["af_cond_ress.plafond_tranche_2_base"][mois] + majoration);
    }
}
