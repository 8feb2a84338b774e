using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The aid of who lives in a hostel, a young workers' home, a student room, a home for the elderly.</summary>
public static class AideFoyer
{
    private const double AgeDuTauxPlein = 67;
    private const double AgeDInaptitude = 62;
    private const double AgeDeLAspa = 65;

    private static readonly Month BaremeConnu = new(2017, 10);

    private static readonly FigureFile Figures = AideLogementFigures.Foyer;

    private static readonly LignesFamiliales LignesRedevance = new(
        "personne_isolee_sans_enfant",
        "menage_seul",
        ["menage_ou_isole_avec_1_enfant", "menage_ou_isole_avec_2_enfants", "menage_ou_isole_avec_3_enfants", "menage_ou_isole_avec_4_enfants"],
        "menage_ou_isole_par_enfant_en_plus");

    [Label("État de la chambre d’étudiant", "State of the student's room")]
    public static readonly Monthly<Menage, Choice<EtatLogementFoyer>> Etat = Monthly.Choice<Menage, EtatLogementFoyer>("etat_logement_foyer");

    [Label("Résident âgé ou handicapé", "Elderly or disabled resident")]
    [Article("CCH", "D842-16")]
    public static readonly Monthly<Famille, Flag> EstAgeOuHandicape = Monthly.Flag<Famille>("aides_logement_foyer_age_ou_handicape", (famille, mois) =>
    {
        var demandeur = famille.Member<Individu>(Famille.Demandeur);
        var age = Ages.Age[demandeur, mois];
        return (age >= AgeDuTauxPlein)
            | ((age >= AgeDInaptitude) & Sante.InapteTravail[demandeur, mois])
            | ((age >= AgeDeLAspa) & (Aspa.Montant[famille, mois - 1] > 0))
            | Sante.Handicap[demandeur, mois];
    });

    /// <summary>A ceiling of the fee under an agreement with the State; elsewhere, the flat rent itself.</summary>
    [Label("Redevance plafond, ou loyer forfaitaire (E, L)", "Ceiling of the fee, or flat rent (E, L)")]
    [Article("CCH", "D832-24"), Article("CCH", "D842-16"), Article("Arrêté du 27 septembre 2019", "27"), Article("Arrêté du 27 septembre 2019", "43")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("aides_logement_foyer_plafond_mensualite", (famille, mois) =>
    {
        var logement = Residence.De(famille);
        var conventionne = TablesParZone.Dans(Figures, "apl.formule.e_equiv_loyers_eligible")
            .Lire(Habitation.Zone[logement, mois], mois, table => LignesRedevance.De(table, famille, mois));
        var chambreAncienne = Habitation.Crous[logement, mois] & Habitation.Chambre[logement, mois]
            & Etat[logement, mois].Is(EtatLogementFoyer.LogementNonRehabilite);
        var autre = When(EstAgeOuHandicape[famille, mois], Forfait(famille, mois, "personnes_agees"))
            .When(chambreAncienne, Forfait(famille, mois, "etudiants_en_chambre"))
            .Otherwise(Forfait(famille, mois, "etudiants_en_chambre_rehabilitee"));
        return CoefficientFoyer.SelonConvention(famille, mois, conventionne, autre);
    });

    /// <summary>K × (E − E0) under an agreement with the State, K × (L + C − L0) elsewhere.</summary>
    [Label("Aide en foyer selon la formule", "Aid in a hostel, by the formula")]
    [Article("CCH", "D832-24"), Article("CCH", "D842-15")]
    public static readonly Monthly<Famille, Number> Formule = Monthly.Amount<Famille>("aides_logement_accedant_et_foyer", (famille, mois) =>
        CoefficientFoyer.K[famille, mois] * Positive(Depense(famille, mois) - CoefficientFoyer.Minimum[famille, mois]));

    [Within(0)]
    [Label("Aide d’un résident avant octobre 2017, telle que la caisse l’a calculée", "Resident’s aid before October 2017, as the fund worked it out")]
    public static readonly Monthly<Famille, Number> AncienBareme = Monthly.Amount<Famille>("aides_logement_foyer_ancien_bareme");

    /// <summary>The formula, less a flat reduction; it leaves at least a set amount to the resident, and is no more than the fee.</summary>
    [Benefit]
    [Label("Aide du résident après diminutions", "Resident’s aid after reductions")]
    [Article("CCH", "D832-24"), Article("CCH", "D842-15"), Article("CCH", "D842-17")]
    public static readonly Monthly<Famille, Number> Montant = Monthly.Amount<Famille>("aides_logement_foyer_montant", (famille, mois) =>
    {
        if (mois < BaremeConnu)
            return AncienBareme[famille, mois];
        var minoration = Choisir(famille, mois, "apl.minoration_forfaitaire", "al.minoration_forfaitaire");
        var laisse = When(CoefficientFoyer.PremierBareme[famille, mois], Figures["apl.minimum_depense_nette_logement.apl1_foyer"][mois])
            .Otherwise(Choisir(famille, mois, "apl.minimum_depense_nette_logement.apl2_foyer", "al.minimum_depense_nette_logement"));
        var aide = Min(Formule[famille, mois] - minoration, Depense(famille, mois) - laisse);
        return Positive(Min(aide, Habitation.Loyer[Residence.De(famille), mois]));
    });

    private static Number Depense(Subject<Famille> famille, Month mois) =>
        CoefficientFoyer.SelonConvention(
            famille,
            mois,
            Min(Habitation.Loyer[Residence.De(famille), mois], Plafond[famille, mois]),
            Plafond[famille, mois] + LoyerRetenu.Charges[famille, mois])
            .As("Dépense de logement prise en compte", "Housing cost taken into account");

    private static Number Choisir(Subject<Famille> famille, Month mois, string conventionne, string autre) =>
        CoefficientFoyer.SelonConvention(famille, mois, Figures[conventionne][mois], Figures[autre][mois]);

    private static Number Forfait(Subject<Famille> famille, Month mois, string categorie)
    {
        var table = Figures.Table($"al.formule.l_plafonds_loyers.{categorie}")[mois];
        return When(PersonnesACharge.Couple[famille, mois], table["couple"]).Otherwise(table["personne_isolee"]);
    }
}
