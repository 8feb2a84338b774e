using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The part of a rent, and the charges, that housing aid takes into account.</summary>
public static class LoyerRetenu
{
    private const double PartDuLoyerMeuble = 2.0 / 3;

    [Label("Loyer plafond", "Ceiling of the rent")]
    [Article("CCH", "D823-16"), Article("Arrêté du 27 septembre 2019", "7"), Article("Arrêté du 27 septembre 2019", "8"), Article("Arrêté du 27 septembre 2019", "16")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("aide_logement_loyer_plafond", (famille, mois) =>
    {
        var logement = Residence.De(famille);
        var chambre = Habitation.Chambre[logement, mois];
        var plafond = AideLogementFigures.LoyerPlafond.Lire(Habitation.Zone[logement, mois], mois, table =>
            When(chambre, table["personnes_seules"]).Otherwise(AideLogementFigures.LignesLoyer.De(table, famille, mois)));

        var partDeLaChambre = When(chambre & Habitation.AccueilChezUnParticulier[logement, mois], Coefficient("personne_agee_handicapee", mois))
            .When(chambre, Coefficient("coef_chambre", mois))
            .Otherwise(1);
        var partDuColocataire = When(Habitation.Colocation[logement, mois], Coefficient("coef_colocation", mois)).Otherwise(1);
        return Round(plafond * partDeLaChambre * partDuColocataire, 2);
    });

    [Label("Loyer principal", "Rent taken as paid")]
    [Article("CCH", "D842-2"), Article("CCH", "D823-18")]
    public static readonly Monthly<Famille, Number> Reel = Monthly.Amount<Famille>("aide_logement_loyer_reel", AuCentime);

    [Label("Loyer éligible (L)", "Eligible rent (L)")]
    [Article("CCH", "D823-16")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("aide_logement_loyer_retenu", (famille, mois) =>
        Min(Reel[famille, mois], Plafond[famille, mois]));

    [Label("Forfait de charges (C)", "Flat-rate charges (C)")]
    [Article("CCH", "D823-16"), Article("Arrêté du 27 septembre 2019", "9"), Article("Arrêté du 27 septembre 2019", "16"), Article("Arrêté du 27 septembre 2019", "46")]
    public static readonly Monthly<Famille, Number> Charges = Monthly.Amount<Famille>("aide_logement_charges", (famille, mois) => OutreMer.Lire(
        famille,
        mois,
        ForfaitDeCharges(famille, mois, "cas_general", "cas_colocataires"),
        () => ForfaitDeCharges(famille, mois, "dom", "dom_colocataires")));

    private static Number ForfaitDeCharges(Subject<Famille> famille, Month mois, string casGeneral, string casColocataires)
    {
        var general = AideLogementFigures.Locatif.Table($"formule.c_forfait_charges.{casGeneral}")[mois];
        var colocation = AideLogementFigures.Locatif.Table($"formule.c_forfait_charges.{casColocataires}")[mois];
        var charges = PersonnesACharge.Nombre[famille, mois];
        var foyer = When(PersonnesACharge.Couple[famille, mois], colocation["couple_sans_enfant"]).Otherwise(colocation["beneficiaire_isole"]);

        return When(Habitation.Colocation[Residence.De(famille), mois], foyer + (charges * colocation["majoration_par_enfant"]))
            .Otherwise(general["cas_general"] + (charges * general["majoration_par_enfant"]));
    }

    /// <summary>Two thirds of the rent of a furnished home; of a furnished room only, under an agreement with the State.</summary>
    internal static Number AuCentime(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var loyer = Habitation.Loyer[logement, mois];
        var meuble = Habitation.Statut[logement, mois].Is(StatutOccupation.LocataireMeuble)
            & (!Habitation.Conventionne[logement, mois] | Habitation.Chambre[logement, mois]);
        return When(meuble, loyer * PartDuLoyerMeuble).Otherwise(loyer);
    }

    private static Number Coefficient(string cle, Month mois) =>
        AideLogementFigures.Locatif[$"formule.l_plafonds_loyers.coef_chambre_et_colocation.{cle}"][mois];
}
