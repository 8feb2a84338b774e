using Prevenance.Law.Figures;

using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Logement;

/// <summary>The reduction that a social landlord takes off the rent of tenants with small means; the APL falls by almost as much.</summary>
public static class ReductionLoyerSolidarite
{
    private static readonly Month DebutDeLaReduction = new(2018, 1);

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/ReductionLoyerSolidarite/reduction_loyer_solidarite"];

    private static readonly TablesParZone Plafonds = TablesParZone.Dans(Figures, "plafond_ressources.par_zone");
    private static readonly TablesParZone Montants = TablesParZone.Dans(Figures, "montant.par_zone");

    private static readonly LignesFamiliales LignesPlafond = new(
        "personnes_seules",
        "couples",
        ["famille_1pac", "famille_2pac", "famille_3pac", "famille_4pac", "famille_5pac", "famille_6pac"],
        "majoration_par_pac_supp");

    private static readonly LignesFamiliales LignesMontant = new("personnes_seules", "couples", ["famille_1pac"], "majoration_par_pac_supp");

    [Label("Plafond de ressources de la réduction de loyer de solidarité", "Income ceiling of the solidarity rent reduction")]
    [Article("CCH", "L442-2-1"), Article("Arrêté du 27 février 2018", "1")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("reduction_loyer_solidarite_plafond_ressources", (famille, mois) =>
        Plafonds.Lire(Habitation.Zone[Residence.De(famille), mois], mois, table => LignesPlafond.De(table, famille, mois)));

    [Label("Montant de la réduction de loyer de solidarité", "Amount of the solidarity rent reduction")]
    [Article("CCH", "L442-2-1"), Article("Arrêté du 27 février 2018", "2")]
    public static readonly Monthly<Famille, Number> Bareme = Monthly.Amount<Famille>("reduction_loyer_solidarite_montant", (famille, mois) =>
        Montants.Lire(Habitation.Zone[Residence.De(famille), mois], mois, table => LignesMontant.De(table, famille, mois)));

    /// <summary>There is none overseas, where social housing is under no such agreement.</summary>
    [Benefit, Right]
    [Label("Réduction de loyer de solidarité", "Solidarity rent reduction")]
    [Article("CCH", "L442-2-1"), Article("Loi 2017-1837", "126")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("reduction_loyer_solidarite", (famille, mois) =>
    {
        if (mois < DebutDeLaReduction)
            return 0;
        var logement = Residence.De(famille);
        var locataire = Habitation.Conventionne[logement, mois] & !Habitation.Statut[logement, mois].Is(StatutOccupation.LocataireFoyer) & !Residence.OutreMer[logement, mois];
        var ressources = RessourcesAideLogement.Base[famille, mois] / 12;
        return Bareme[famille, mois] * (locataire & (ressources < Plafond[famille, mois]));
    });

    /// <summary>What the APL loses when the rent is reduced (CCH D823-16).</summary>
    internal static Number RepriseSurAide(Subject<Famille> famille, Month mois) => mois < DebutDeLaReduction
        ? 0
        : (Figures["fraction_baisse_aide_logement"][mois] * Montant[famille, mois])
            .As("Part de la réduction de loyer reprise sur l’aide", "Share of the rent reduction taken off the aid");
}
