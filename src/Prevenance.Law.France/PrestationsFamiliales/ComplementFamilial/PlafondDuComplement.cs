using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.PrestationsFamiliales;

/// <summary>The ceilings of resources of the family supplement: that of the right, and that of its higher amount.</summary>
public static class PlafondDuComplement
{
    private static readonly FigureFile Figures = FrenchFigures.Book["PrestationsFamiliales/ComplementFamilial/complement_familial"];
    private static readonly FigureFile RentreeScolaire = FrenchFigures.Book["PrestationsFamiliales/AllocationRentreeScolaire/allocation_rentree_scolaire"];

    [Label("Plafond du complément familial", "Ceiling of the family supplement")]
    [Article("CSS", "R522-2"), Article("CSS", "D755-6")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("cf_plafond", (famille, mois) =>
    {
        var outreMer = RentreeScolaire["ars_plaf.plafond_ressources"][mois]
            * (1 + (Enfants(famille, mois) * RentreeScolaire["ars_plaf.majoration_par_enf_supp"][mois]));
        return When(OuvertureComplementFamilial.OutreMer[famille, mois], outreMer)
            .When(OuvertureComplementFamilial.Metropole[famille, mois], Majore(famille, mois, "cf_plaf.plafond_ressources_0_enfant", "cf_plaf.majoration.biactifs_isoles"))
            .Otherwise(0);
    });

    /// <summary>Half of the ceiling; outside overseas départements, amounts of its own are published for it.</summary>
    [Label("Plafond du complément familial majoré", "Ceiling of the higher family supplement")]
    [Article("CSS", "R522-4"), Article("CSS", "D755-6-1")]
    public static readonly Monthly<Famille, Number> PlafondMajore = Monthly.Amount<Famille>("cf_majore_plafond", (famille, mois) =>
        When(OuvertureComplementFamilial.OutreMer[famille, mois], Plafond[famille, mois] / 2)
            .When(
                OuvertureComplementFamilial.Metropole[famille, mois],
                Majore(famille, mois, "cf_plaf.plafond_ressources_majoration.couple_avec_1_revenu", "cf_plaf.plafond_ressources_majoration.biactifs_isoles"))
            .Otherwise(0));

    private static Number Majore(Subject<Famille> famille, Month mois, string sansEnfant, string deuxRevenusOuIsole)
    {
        var enfants = Enfants(famille, mois);
        var parEnfant = (Min(enfants, 2) * Figures["cf_plaf.majoration.deux_premiers_enf"][mois])
            + (Positive(enfants - 2) * Figures["cf_plaf.majoration.troisieme_enf_et_plus"][mois]);
        return (Figures[sansEnfant][mois] * (1 + parEnfant)) + (Biactivite.OuParentIsole(famille, mois) * Figures[deuxRevenusOuIsole][mois]);
    }

    private static Number Enfants(Subject<Famille> famille, Month mois) =>
        famille.Members<Individu>().Count(enfant => EnfantsDuComplement.ACharge[enfant, mois]);
}
