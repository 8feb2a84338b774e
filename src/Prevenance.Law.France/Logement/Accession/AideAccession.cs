using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>The aid of who repays the loan of their home: a share of what the instalment exceeds a least cost by.</summary>
public static class AideAccession
{
    private static readonly Month BaremeConnu = new(2019, 10);

    private static readonly FigureFile Figures = FrenchFigures.Book["Logement/Accession/accession"];

    private static readonly LignesFamiliales LignesAllocation = new(
        "personne_isolee_sans_enfant",
        "menage_seul",
        ["menage_ou_isole_avec_1_enfant", "menage_ou_isole_avec_2_enfants", "menage_ou_isole_avec_3_enfants", "menage_ou_isole_avec_4_enfants", "menage_ou_isole_avec_5_enfants"],
        "menage_ou_isole_par_enfant_en_plus");

    private static readonly LignesFamiliales LignesApl = new("isole_0_pac", "menage_0_pac", ["menage_ou_isole_1_pac"], "par_pac_supp");

    private static readonly LignesFamiliales LignesParts = new("isole_0_pac", "menage_0_pac", ["1_pac", "2_pac", "3_pac", "4_pac"], "maj_par_pac_supp");

    /// <summary>Means are held to be a multiple of the instalment at least, unless work has stopped.</summary>
    [Label("Ressources retenues d’un accédant", "A home buyer’s means")]
    [Article("CCH", "D832-18"), Article("CCH", "D842-12"), Article("Arrêté du 27 septembre 2019", "26")]
    public static readonly Monthly<Famille, Number> Ressources = Monthly.Amount<Famille>("aides_logement_accession_ressources", (famille, mois) =>
    {
        var ressources = RessourcesAideLogement.Base[famille, mois];
        var plancher = RoundUp(Figures["plancher_ressources.coefficient"][mois] * Mensualite(famille, mois), 100);
        var travailArrete = famille.Members<Individu>(Famille.Parent).Any(parent =>
            SituationsProfessionnelles.AbattementSurChomage[parent, mois]
            | SituationsProfessionnelles.AbattementSurActivite[parent, mois]
            | SituationsProfessionnelles.Neutralisation[parent, mois]);
        return When(travailArrete, ressources).Otherwise(Max(ressources, plancher));
    });

    /// <summary>By the size of the family, the zone, the date of the loan; for an agreed loan, by what it has paid for too.</summary>
    [Label("Mensualité plafond (L)", "Ceiling of the instalment (L)")]
    [Article("CCH", "D832-10"), Article("CCH", "D842-6"), Article("Arrêté du 27 septembre 2019", "18"), Article("Arrêté du 27 septembre 2019", "33")]
    public static readonly Monthly<Famille, Number> Plafond = Monthly.Amount<Famille>("aides_logement_primo_accedant_plafond_mensualite", (famille, mois) =>
    {
        var neuf = Accession.Etat[Residence.De(famille), mois].IsOneOf(EtatLogement.NonRenseigne, EtatLogement.ConstructionAcquisitionLogementNeuf);
        return SelonLePret(
            famille,
            When(neuf, ALaDateDuPret("apl.neufs", LignesApl, famille, mois)).Otherwise(ALaDateDuPret("apl.agrandis", LignesApl, famille, mois)),
            ALaDateDuPret("al", LignesAllocation, famille, mois));
    });

    [Label("Coefficient de prise en charge d’un accédant (K)", "Share covered for a home buyer (K)")]
    [Article("CCH", "D832-11"), Article("CCH", "D832-25"), Article("Arrêté du 27 septembre 2019", "22")]
    public static readonly Monthly<Famille, Number> K = Monthly.Number<Famille>("aides_logement_primo_accedant_k", (famille, mois) =>
    {
        var maximum = Figures["formule.k_coef_prise_en_charge.plafond_k"][mois];
        var baisse = Ressources[famille, mois] / (Figures["formule.k_coef_prise_en_charge.cm3_coef_multiplicateur"][mois] * Parts(famille, mois));
        return SelonLePret(
            famille,
            Positive(Min(maximum, RoundDown(maximum - baisse, 0.01))),
            CoefficientFoyer.KDUneAllocation(famille, Ressources[famille, mois], mois));
    });

    [Label("Mensualité minimale (L0)", "Least instalment (L0)")]
    [Article("CCH", "D832-15"), Article("CCH", "D842-6"), Article("Arrêté du 27 septembre 2019", "23")]
    public static readonly Monthly<Famille, Number> Minimum = Monthly.Amount<Famille>("aides_logement_accession_mensualite_minimale", (famille, mois) =>
    {
        var parts = Parts(famille, mois);
        var seuil = Figures["formule.l0_mensualite_minimale.seuil"][mois] * parts;
        var ressources = Ressources[famille, mois];
        var deLAnnee = (Figures["formule.l0_mensualite_minimale.taux_1"][mois] * Min(ressources, seuil))
            + (Figures["formule.l0_mensualite_minimale.taux_2"][mois] * Positive(ressources - seuil));
        return SelonLePret(famille, deLAnnee / 12, CoefficientFoyer.MinimumDUneAllocation(famille, ressources, mois));
    });

    [Within(0)]
    [Label("Aide d’un accédant avant octobre 2019, telle que la caisse l’a calculée", "Home buyer’s aid before October 2019, as the fund worked it out")]
    public static readonly Monthly<Famille, Number> AncienBareme = Monthly.Amount<Famille>("aide_logement_accession_ancien_bareme");

    /// <summary>What a home loan opens a right to; the amounts of before October 2019 are not known here, and have to be told.</summary>
    internal static Number Montant(Subject<Famille> famille, Month mois) =>
        mois < BaremeConnu ? AncienBareme[famille, mois] : DuBareme(famille, mois);

    /// <summary>K × (L + C − L0), less a flat reduction, and less what is wanting for the home to cost a share of the means. Nothing is worked out for improvement works alone.</summary>
    private static Number DuBareme(Subject<Famille> famille, Month mois)
    {
        var charges = Figures["formule.c_forfait_charges.cas_general"][mois]
            + (Figures["formule.c_forfait_charges.par_personne_supplementaire"][mois] * PersonnesACharge.Nombre[famille, mois]);
        var eligible = Min(Mensualite(famille, mois), Plafond[famille, mois]);
        var formule = (K[famille, mois] * Positive(eligible + charges - Minimum[famille, mois])) - Figures["minoration_forfaitaire.apl"][mois];

        var resteAPayer = Mensualite(famille, mois) + charges - formule;
        var depenseMinimale = Figures["depense_nette_minimale.coefficient"][mois] * Ressources[famille, mois];
        var travauxSeuls = Accession.Etat[Residence.De(famille), mois].Is(EtatLogement.Amelioration);
        return When(travauxSeuls, 0).Otherwise(Positive(formule - Positive(depenseMinimale - resteAPayer)))
            .As("Aide de l’accédant après diminutions", "Home buyer’s aid after reductions");
    }

    internal static Number Seuil(Month mois) => Figures["seuil_minimum_versement.apl"][mois];

    private static Number Mensualite(Subject<Famille> famille, Month mois) => Habitation.Loyer[Residence.De(famille), mois];

    private static Number Parts(Subject<Famille> famille, Month mois) =>
        LignesParts.De(Figures.Table("formule.k_coef_prise_en_charge.n_nombre_parts")[mois], famille, mois);

    private static Number SelonLePret(Subject<Famille> famille, Number conventionne, Number autre) =>
        When(Accession.PretConventionne(Residence.De(famille)), conventionne).Otherwise(autre);

    /// <summary>Read row by row: what a row gives by the date of the loan is the same in every month, and the family of each month only chooses the row.</summary>
    private static Number ALaDateDuPret(string tables, LignesFamiliales lignes, Subject<Famille> famille, Month mois)
    {
        var logement = Residence.De(famille);
        var signature = Accession.Signature(logement);
        return TablesParZone.Dans(Figures, $"formule.l_mensualite_eligible.{tables}").Lire(
            Habitation.Zone[logement, mois], table => lignes.De(ligne => table.On(signature, ligne), famille, mois));
    }
}
