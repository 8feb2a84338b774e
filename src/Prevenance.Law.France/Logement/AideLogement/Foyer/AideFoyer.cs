using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The aid of who lives in a hostel, a young workers' home, a student room, a home for the elderly.</summary>
internal static class AideFoyer
{
    private const double AgeDuTauxPlein = 67;
    private const double AgeDInaptitude = 62;
    private const double AgeDeLAspa = 65;

    private static readonly FigureFile Chiffres = AideLogementFigures.Foyer;

    private static readonly LignesFamiliales LignesRedevance = new(
        "personne_isolee_sans_enfant",
        "menage_seul",
        ["menage_ou_isole_avec_1_enfant", "menage_ou_isole_avec_2_enfants", "menage_ou_isole_avec_3_enfants", "menage_ou_isole_avec_4_enfants"],
        "menage_ou_isole_par_enfant_en_plus");

    /// <summary>The aid, with its flat reduction and what is left to the resident (CCH D832-24 and D842-15).</summary>
    public static Number Montant(Subject<Famille> famille, Month mois) =>
        When(Habitation.Conventionne[Residence.De(famille), mois], SousConvention(famille, mois))
            .Otherwise(HorsConvention(famille, mois));

    private static Number SousConvention(Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var plafond = TablesParZone.Dans(Chiffres, "apl.formule.e_equiv_loyers_eligible")
            .Lire(Habitation.Zone[logement, mois], mois, table => LignesRedevance.De(table, famille, mois));
        var depense = Min(Habitation.Loyer[logement, mois], plafond).As("Redevance prise en compte (E)", "Fee taken into account (E)");
        var formule = CoefficientFoyer.SousConvention(famille, mois) * Positive(depense - CoefficientFoyer.MinimumSousConvention(famille, mois));
        return LaisserUneDepense(
            depense,
            Positive(formule - Chiffres["apl.minoration_forfaitaire"][mois]),
            Chiffres["apl.minimum_depense_nette_logement.apl1_foyer"][mois]);
    }

    private static Number HorsConvention(Subject<Famille> famille, Month mois)
    {
        var depense = (EquivalenceDeLoyer(famille, mois) + LoyerRetenu.Charges[famille, mois]).As("Loyer et charges forfaitaires (L + C)", "Flat rent and charges (L + C)");
        var formule = CoefficientFoyer.HorsConvention(famille, mois) * Positive(depense - CoefficientFoyer.MinimumHorsConvention(famille, mois));
        var aide = LaisserUneDepense(
            depense,
            Positive(formule - Chiffres["al.minoration_forfaitaire"][mois]),
            Chiffres["al.minimum_depense_nette_logement"][mois]);
        return Min(aide, Habitation.Loyer[Residence.De(famille), mois]);
    }

    /// <summary>The aid leaves at least a set amount to the resident (CCH D832-27, D842-17).</summary>
    private static Number LaisserUneDepense(Number depense, Number aide, Number minimum) => Positive(Min(aide, depense - minimum));

    private static Number EquivalenceDeLoyer(Subject<Famille> famille, Month mois) =>
        When(EstAgeOuHandicape(famille, mois), Plafond(famille, mois, "personnes_agees"))
            .Otherwise(Plafond(famille, mois, "etudiants_en_chambre_rehabilitee"));

    private static Number Plafond(Subject<Famille> famille, Month mois, string categorie)
    {
        var table = Chiffres.Table($"al.formule.l_plafonds_loyers.{categorie}")[mois];
        return When(PersonnesACharge.Couple[famille, mois], table["couple"]).Otherwise(table["personne_isolee"]);
    }

    /// <summary>The elderly and the disabled, as CCH D842-16, 3° lists them.</summary>
    private static Flag EstAgeOuHandicape(Subject<Famille> famille, Month mois)
    {
        var demandeur = famille.Member<Individu>(Famille.Demandeur);
        var age = Ages.Age[demandeur, mois];
        return (age >= AgeDuTauxPlein)
            | ((age >= AgeDInaptitude) & Sante.InapteTravail[demandeur, mois])
            | ((age >= AgeDeLAspa) & (Aspa.Montant[famille, mois - 1] > 0))
            | Sante.Handicap[demandeur, mois];
    }
}
