using Prevenance.Law.Figures;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>Allocation d’aide au retour à l’emploi: each day that is paid after a job, by the wages of before.</summary>
public static class AllocationRetourEmploi
{
    private const string Reglement = "Règlement d’assurance chômage (convention du 15 novembre 2024)";

    private const int JoursParAn = 365;
    private const int MoisParAn = 12;

    // Until then a month was paid for as many days as it has.
    private static readonly Month Mensualisation = new(2025, 4);

    private static readonly FigureFile Figures = FrenchFigures.Book["AssuranceChomage/allocation_retour_emploi"];
    private static readonly FigureFile Conditions = FrenchFigures.Book["AssuranceChomage/conditions_retour_emploi"];
    private static readonly Figure PlafondAnnuel = FrenchFigures.Book["Revenus/plafond_securite_sociale"]["plafond_securite_sociale_annuel"];

    /// <summary>Gross, as France Travail writes it on its notice: the wages of the reference period over its days.</summary>
    [Repeats]
    [Within(0)]
    [Label("Salaire journalier de référence du chômage", "Daily reference wage of unemployment benefit")]
    public static readonly Monthly<Individu, Number> SalaireJournalier = Monthly.Amount<Individu>("are_salaire_journalier_reference");

    /// <summary>
    /// A share and a fixed part, or a larger share alone; no less than the minimum, nor more than three quarters of the wage. Wages count up
    /// to some ceilings: that of the month stands for those of the months worked.
    /// </summary>
    [Label("Allocation chômage d’une journée, avant ce qu’ôte une retraite", "Unemployment benefit of a day, before what a pension takes off")]
    [Article(Reglement, "12"), Article(Reglement, "14"), Article(Reglement, "15"), Article(Reglement, "16")]
    public static readonly Monthly<Individu, Number> JourneeEntiere = Monthly.Amount<Individu>("allocation_retour_emploi_journaliere_entiere", (individu, mois) =>
    {
        var salaire = Min(SalaireJournalier[individu, mois], Conditions["plafond_en_plafonds"][mois] * PlafondAnnuel[mois] / JoursParAn);
        var avecPartieFixe = (Figures["part_avec_partie_fixe"][mois] * salaire) + Figures["partie_fixe"][mois];
        var parLeSalaire = Max(Max(avecPartieFixe, Figures["part_seule"][mois] * salaire), Figures["minimum"][mois]);
        return Round(Min(parLeSalaire, Figures["part_maximale"][mois] * salaire), 2);
    });

    /// <summary>A pension without all its quarters takes off a share of itself, down to the minimum.</summary>
    [Label("Allocation chômage d’une journée", "Unemployment benefit of a day")]
    [Article(Reglement, "15"), Article(Reglement, "18")]
    public static readonly Monthly<Individu, Number> Journee = Monthly.Amount<Individu>("allocation_retour_emploi_journaliere", (individu, mois) =>
    {
        var entiere = JourneeEntiere[individu, mois];
        var retraite = MontantsBruts.Retraite[individu, mois] * MoisParAn / JoursParAn;
        return Max(Min(entiere, Figures["minimum"][mois]), entiere - Round(Conditions["part_de_la_retraite"][mois] * retraite, 2));
    });

    /// <summary>Days of sick, maternity or paternity leave are not paid; wages of the month take off as many days as 70 % of them make.</summary>
    [Label("Jours de chômage payés ce mois", "Days of unemployment paid this month")]
    [Article(Reglement, "25"), Article(Reglement, "30"), Article(Reglement, "31")]
    public static readonly Monthly<Individu, Number> JoursPayes = Monthly.Number<Individu>("complement_are_nombre_jours_indemnises", (individu, mois) =>
    {
        var jours = mois >= Mensualisation ? Figures["jours_par_mois"][mois] : (Number)mois.LastDay.Day;
        var travailles = Round(Figures["part_des_salaires"][mois] * MontantsBruts.Salaire[individu, mois] / Journee[individu, mois]);
        return WhereEver(Journee[individu, mois] > 0, () => Min(DureeDIndemnisation.Restante[individu, mois], Positive(jours - JoursDArret.Tous(individu, mois) - travailles)), 0);
    });

    [Benefit, Right]
    [Label("Allocation chômage (ARE), avant cotisation de retraite, CSG et CRDS", "Unemployment benefit (ARE), before contributions")]
    [Article("C. trav.", "L5421-4"), Article("C. trav.", "L5422-1"), Article(Reglement, "3"), Article(Reglement, "14"), Article(Reglement, "17 bis")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("allocation_retour_emploi", (individu, mois) =>
        WhereEver(SalaireJournalier[individu, mois] > 0, () => Ouverte(individu, mois) * DuMois(individu, mois), 0));

    private static Flag Ouverte(Subject<Individu> individu, Month mois) =>
        ConditionsRetourEmploi.TravailSuffisant[individu, mois] & ConditionsRetourEmploi.Age[individu, mois];

    /// <summary>The highest days are reduced from the seventh month on, for who was young enough at the end of the contract.</summary>
    private static Number DuMois(Subject<Individu> individu, Month mois)
    {
        var journee = Journee[individu, mois];
        var reduite = When(DureeDIndemnisation.SansDegressivite(individu, mois), journee)
            .Otherwise(Min(journee, Max(Figures["degressivite.coefficient"][mois] * journee, Figures["degressivite.plancher"][mois])));
        var payes = JoursPayes[individu, mois];
        var pleins = Min(payes, Positive(Figures["degressivite.jours_pleins"][mois] - DureeDIndemnisation.Passee(individu, mois)));
        return (pleins * journee) + ((payes - pleins) * reduite);
    }
}
