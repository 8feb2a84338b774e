using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>What a tenant is held to pay from their own means.</summary>
public static class ParticipationPersonnelle
{
    private static readonly LignesFamiliales LignesR0 = new(
        "taux_seul", "taux_couple", ["taux1pac", "taux2pac", "taux3pac", "taux4pac", "taux5pac", "taux6pac"], "taux_pac_supp");

    private static readonly LignesFamiliales LignesTf = new(
        "personnes_isolees",
        "couples_0_enfant",
        ["avec_1_enfant", "avec_2_enfants", "avec_3_enfants", "avec_4_enfants", "avec_5_enfants", "avec_6_enfants"],
        "maj_par_enf_supp");

    [Label("Abattement forfaitaire sur les ressources (R0)", "Flat deduction on means (R0)")]
    [Article("CCH", "D823-17"), Article("Arrêté du 27 septembre 2019", "15")]
    public static readonly Monthly<Famille, Number> R0 = Monthly.Amount<Famille>("aide_logement_R0", (famille, mois) =>
        mois < R0Avant2015.Fin
            ? R0Avant2015.Montant(famille, mois)
            : LignesR0.De(AideLogementFigures.Locatif.Table("formule.pp_particip_perso.r0_abattement.cas_general")[mois], famille, mois));

    [Label("Taux selon la taille de la famille (TF)", "Rate by size of family (TF)")]
    [Article("CCH", "D823-17"), Article("Arrêté du 27 septembre 2019", "14")]
    public static readonly Monthly<Famille, Number> TauxFamille = Monthly.Number<Famille>("aide_logement_taux_famille", (famille, mois) =>
        LignesTf.De(AideLogementFigures.Locatif.Table("formule.pp_particip_perso.tp_taux.tf_taille_famille.metropole")[mois], famille, mois));

    /// <summary>The reference rent is the ceiling of zone 2. Rates are written in percent with two, then three decimals.</summary>
    [Label("Taux complémentaire selon le loyer (TL)", "Further rate by rent (TL)")]
    [Article("CCH", "D823-17"), Article("Arrêté du 27 septembre 2019", "14")]
    public static readonly Monthly<Famille, Number> TauxLoyer = Monthly.Number<Famille>("aide_logement_taux_loyer", (famille, mois) =>
    {
        var seuils = AideLogementFigures.Locatif.Table("formule.pp_particip_perso.tp_taux.tl_loyer.seuils")[mois];
        var taux = AideLogementFigures.Locatif.Table("formule.pp_particip_perso.tp_taux.tl_loyer.taux")[mois];
        var reference = AideLogementFigures.LignesLoyer.De(AideLogementFigures.LoyerPlafond.Zone2[mois], famille, mois)
            .As("Loyer de référence", "Reference rent");
        var rapport = Round(LoyerRetenu.Montant[famille, mois] / reference, 4).As("Loyer éligible sur loyer de référence (RL)", "Eligible rent over reference rent (RL)");

        var premiereTranche = Positive(Min(rapport, seuils["seuil_2"]) - seuils["seuil_1"]) * taux["tl_taux_2"];
        var secondeTranche = Positive(rapport - seuils["seuil_2"]) * taux["tl_taux_3"];
        return Round(premiereTranche + secondeTranche, 5);
    });

    [Label("Participation minimale (P0)", "Least participation (P0)")]
    [Article("CCH", "D823-17"), Article("Arrêté du 27 septembre 2019", "13")]
    public static readonly Monthly<Famille, Number> Minimale = Monthly.Amount<Famille>("aide_logement_participation_minimale", (famille, mois) =>
    {
        var depense = LoyerRetenu.Montant[famille, mois] + LoyerRetenu.Charges[famille, mois];
        return Max(
            AideLogementFigures.Locatif["formule.pp_particip_perso.p0_particip_min.p0_taux"][mois] * depense,
            AideLogementFigures.Locatif["formule.pp_particip_perso.p0_particip_min.p0_forfait"][mois]);
    });

    [Label("Participation personnelle (Pp)", "Personal participation (Pp)")]
    [Article("CCH", "D823-17")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("aide_logement_participation_personnelle", (famille, mois) =>
    {
        var ressources = Positive(RessourcesAideLogement.Base[famille, mois] - R0[famille, mois])
            .As("Ressources au-delà de l’abattement", "Means beyond the deduction");
        return Minimale[famille, mois] + ((TauxFamille[famille, mois] + TauxLoyer[famille, mois]) * ressources);
    });
}
