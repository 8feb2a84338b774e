using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The share of a hostel's cost that aid covers, and the cost left to the resident, from means by part.</summary>
internal static class CoefficientFoyer
{
    private static readonly FigureFile Chiffres = AideLogementFigures.Foyer;

    private static readonly LignesFamiliales LignesParts = new(
        "isole_0_personne_a_charge",
        "menage_0_personnes_a_charge",
        ["1_personne_a_charge", "2_personnes_a_charge", "3_personnes_a_charge", "4_personnes_a_charge"],
        "maj_par_pac_supp");

    /// <summary>K under an agreement with the State (CCH D832-25, 1°): two decimals, rounded down, with a ceiling.</summary>
    public static Number SousConvention(Subject<Famille> famille, Month mois)
    {
        var parts = Parts(famille, mois, "apl");
        var franchise = Chiffres["k_coef_prise_en_charge.cm_et_r.r_apl1"][mois] * parts;
        var baisse = (RessourcesAideLogement.Base[famille, mois] - franchise) / (Chiffres["k_coef_prise_en_charge.cm_et_r.cm1_apl1"][mois] * parts);
        return Borne(Chiffres["k_coef_prise_en_charge.plafonds.plafond_apl1"][mois], baisse);
    }

    /// <summary>K in other hostels (CCH D842-15, D832-25, 2°): two decimals, rounded down.</summary>
    public static Number HorsConvention(Subject<Famille> famille, Month mois)
    {
        var parts = Parts(famille, mois, "al");
        var baisse = RessourcesAideLogement.Base[famille, mois] / (Chiffres["k_coef_prise_en_charge.cm_et_r.cm2_apl2_et_al"][mois] * parts);
        return Borne(Chiffres["k_coef_prise_en_charge.plafonds.plafond_apl2_et_al"][mois], baisse);
    }

    /// <summary>The cost left to the resident each month under an agreement (E0, CCH D832-26).</summary>
    public static Number MinimumSousConvention(Subject<Famille> famille, Month mois)
    {
        var parts = Parts(famille, mois, "apl");
        var bareme = Chiffres.Scale("apl.formule.e0_equiv_loyers_minimale.apl1.bareme")[mois];
        var majoration = Chiffres["apl.formule.e0_equiv_loyers_minimale.apl1.majoration"][mois] * parts;
        return ((bareme.Marginal(RessourcesAideLogement.Base[famille, mois] / parts) * parts) + majoration) / 12;
    }

    /// <summary>The cost left to the resident each month in other hostels (L0, CCH D842-15).</summary>
    public static Number MinimumHorsConvention(Subject<Famille> famille, Month mois)
    {
        var parts = Parts(famille, mois, "al");
        var bareme = Chiffres.Scale("apl.formule.e0_equiv_loyers_minimale.apl2.bareme")[mois];
        var majoration = Chiffres["apl.formule.e0_equiv_loyers_minimale.apl2.majoration"][mois];
        return ((bareme.Marginal(RessourcesAideLogement.Base[famille, mois] / parts) * parts) + majoration) / 12;
    }

    private static Number Parts(Subject<Famille> famille, Month mois, string regime) =>
        LignesParts.De(Chiffres.Table($"k_coef_prise_en_charge.n_nombre_parts.{regime}")[mois], famille, mois).As("Nombre de parts (N)", "Number of parts (N)");

    private static Number Borne(Number plafond, Number baisse) => Positive(Min(plafond, RoundDown(plafond - baisse, 0.01)));
}
