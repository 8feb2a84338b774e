using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The share of a hostel's cost that aid covers, and the cost left to the resident, from means by part.</summary>
public static class CoefficientFoyer
{
    private static readonly FigureFile Figures = AideLogementFigures.Foyer;

    private static readonly LignesFamiliales LignesParts = new(
        "isole_0_personne_a_charge",
        "menage_0_personnes_a_charge",
        ["1_personne_a_charge", "2_personnes_a_charge", "3_personnes_a_charge", "4_personnes_a_charge"],
        "maj_par_pac_supp");

    /// <summary>Social residences have that of homes outside an agreement.</summary>
    [Label("Barème des foyers sous convention, hors résidences sociales", "Scale of homes under an agreement, social residences aside")]
    [Article("CCH", "D832-25")]
    public static readonly Monthly<Famille, Flag> PremierBareme = Monthly.Flag<Famille>("aides_logement_foyer_premier_bareme", (famille, mois) =>
    {
        var logement = Residence.De(famille);
        return Habitation.Conventionne[logement, mois] & !Habitation.ResidenceSociale[logement, mois];
    });

    [Label("Nombre de parts (N)", "Number of parts (N)")]
    [Article("CCH", "D832-25")]
    public static readonly Monthly<Famille, Number> Parts = Monthly.Number<Famille>("aides_logement_nb_part", (famille, mois) =>
        When(PremierBareme[famille, mois], PartsDuBareme(famille, mois, "apl")).Otherwise(PartsDuBareme(famille, mois, "al")));

    /// <summary>Two decimals, rounded down, with a ceiling; means up to an amount by part count for nothing under an agreement.</summary>
    [Label("Coefficient de prise en charge (K)", "Share covered (K)")]
    [Article("CCH", "D832-25"), Article("CCH", "D842-15"), Article("Arrêté du 27 septembre 2019", "30")]
    public static readonly Monthly<Famille, Number> K = Monthly.Number<Famille>("aides_logement_k", (famille, mois) =>
    {
        var ressources = RessourcesAideLogement.Base[famille, mois] / Parts[famille, mois];
        var franchise = Figures["k_coef_prise_en_charge.cm_et_r.r_apl1"][mois];
        return When(
                PremierBareme[famille, mois],
                Borne("plafond_apl1", (ressources - franchise) / Figures["k_coef_prise_en_charge.cm_et_r.cm1_apl1"][mois], mois))
            .Otherwise(Borne("plafond_apl2_et_al", ressources / Figures["k_coef_prise_en_charge.cm_et_r.cm2_apl2_et_al"][mois], mois));
    });

    [Label("Dépense minimale du résident (E0, L0)", "Resident's least cost (E0, L0)")]
    [Article("CCH", "D832-26"), Article("CCH", "D842-15"), Article("Arrêté du 27 septembre 2019", "31")]
    public static readonly Monthly<Famille, Number> Minimum = Monthly.Amount<Famille>("aides_logement_loyer_minimal", (famille, mois) =>
    {
        var parts = Parts[famille, mois];
        var majoration = Figures["apl.formule.e0_equiv_loyers_minimale.apl1.majoration"][mois];
        return When(PremierBareme[famille, mois], (DuBareme("apl1", famille, mois) + majoration) * parts)
            .Otherwise((DuBareme("apl2", famille, mois) * parts) + Figures["apl.formule.e0_equiv_loyers_minimale.apl2.majoration"][mois]) / 12;
    });

    /// <summary>K of an allowance outside an agreement with the State, from means that are not those of a resident.</summary>
    internal static Number KDUneAllocation(Subject<Famille> famille, Number ressources, Month mois) =>
        Borne("plafond_apl2_et_al", ressources / (Figures["k_coef_prise_en_charge.cm_et_r.cm2_apl2_et_al"][mois] * PartsDuBareme(famille, mois, "al")), mois);

    /// <summary>L0 of an allowance outside an agreement with the State, from means that are not those of a resident.</summary>
    internal static Number MinimumDUneAllocation(Subject<Famille> famille, Number ressources, Month mois)
    {
        var parts = PartsDuBareme(famille, mois, "al");
        var bareme = Figures.Scale("apl.formule.e0_equiv_loyers_minimale.apl2.bareme")[mois];
        return ((bareme.Marginal(ressources / parts) * parts) + Figures["apl.formule.e0_equiv_loyers_minimale.apl2.majoration"][mois]) / 12;
    }

    internal static Number SelonConvention(Subject<Famille> famille, Month mois, Number conventionne, Number autre) =>
        When(Habitation.Conventionne[Residence.De(famille), mois], conventionne).Otherwise(autre);

    private static Number PartsDuBareme(Subject<Famille> famille, Month mois, string regime) =>
        LignesParts.De(Figures.Table($"k_coef_prise_en_charge.n_nombre_parts.{regime}")[mois], famille, mois);

    private static Number DuBareme(string regime, Subject<Famille> famille, Month mois) =>
        Figures.Scale($"apl.formule.e0_equiv_loyers_minimale.{regime}.bareme")[mois]
            .Marginal(RessourcesAideLogement.Base[famille, mois] / Parts[famille, mois]);

    private static Number Borne(string plafond, Number baisse, Month mois)
    {
        var maximum = Figures[$"k_coef_prise_en_charge.plafonds.{plafond}"][mois];
        return Positive(Min(maximum, RoundDown(maximum - baisse, 0.01)));
    }
}
