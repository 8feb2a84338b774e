using Prevenance.Law.Figures;
using Prevenance.Law.France.AssurancesSociales;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>Allocation des travailleurs indépendants (ATI): six months of income after a business that could not go on.</summary>
public static class AllocationIndependants
{
    private const int JoursParAn = 365;

    // As unemployment benefit counts its own, thirty days a month.
    private const int JoursParMois = 30;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssuranceChomage/allocation_independants"];
    private static readonly Figure RsaDUnePersonne = FrenchFigures.Book["MinimaSociaux/Rsa/rsa"]["rsa_m.montant_de_base_du_rsa"];

    /// <summary>A liquidation, a recovery plan that replaces the director, or an income that fell by 30 %, which an accountant or a chamber attests.</summary>
    [Label("Activité indépendante arrêtée par une liquidation, un redressement, ou faute d’être viable", "Self-employed activity ended by a liquidation, a recovery plan, or for not being viable")]
    public static readonly Monthly<Individu, Flag> ArretInvolontaire = Monthly.Flag<Individu>("ati_arret_involontaire");

    [WithinDays("1950-01-01", "2100-12-31")]
    [Essential]
    [Label("Fin de l’activité indépendante", "End of the self-employed activity")]
    public static readonly Permanent<Individu, Date> FinDActivite = Permanent.Date<Individu>("ati_date_fin_activite", @default: new DateOnly(1950, 1, 1));

    [Essential]
    [Within(0, 840)]
    [Label("Mois d’activité indépendante sans interruption dans la même entreprise", "Months in a row of self-employed activity in one business")]
    public static readonly Permanent<Individu, Number> MoisDActivite = Permanent.Number<Individu>("ati_mois_activite");

    [Essential]
    [Within(0, 10000000)]
    [Label("Revenu de l’activité indépendante, dans la meilleure de ses deux dernières années", "Income of the self-employed activity, in the better of its last two years")]
    public static readonly Permanent<Individu, Number> RevenuLePlusHaut = Permanent.Number<Individu>("ati_revenu_annuel_le_plus_haut");

    [Essential]
    [Within(0, 10000000)]
    [Label("Revenu annuel moyen des deux dernières années d’activité indépendante", "Mean yearly income of the last two years of self-employed activity")]
    public static readonly Permanent<Individu, Number> RevenuMoyen = Permanent.Number<Individu>("ati_revenu_annuel_moyen");

    [Within(0, 100000)]
    [Label("Autres ressources personnelles de l’indépendant, par mois", "Other means of the self-employed person, a month")]
    public static readonly Monthly<Individu, Number> AutresRessources = Monthly.Amount<Individu>("ati_autres_ressources");

    [Label("Allocation des travailleurs indépendants d’une journée", "Self-employed allowance of a day")]
    [Article("C. trav.", "D5424-74"), Article("C. trav.", "L5424-27")]
    public static readonly Monthly<Individu, Number> Journee = Monthly.Amount<Individu>("ati_journaliere", (individu, mois) =>
        Max(Figures["journee_minimale"][mois], Min(Figures["journee_maximale"][mois], Round(RevenuMoyen[individu] / JoursParAn, 2))));

    /// <summary>Nothing beside unemployment benefit, nor for days that sickness, an accident or a birth are paid for; a jobseeker has a permit (R5411-3).</summary>
    [Benefit, Right]
    [Label("Allocation des travailleurs indépendants (ATI), avant CSG et CRDS", "Self-employed allowance (ATI), before CSG and CRDS")]
    [Article("C. trav.", "L5424-25"), Article("C. trav.", "R5424-70"), Article("C. trav.", "D5424-74"), Article("C. trav.", "D5424-75")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("allocation_travailleurs_independants", (individu, mois) =>
        WhereEver(ArretInvolontaire[individu, mois], () => Conditions(individu, mois) * JoursPayes(individu, mois) * Journee[individu, mois], 0));

    private static Flag Conditions(Subject<Individu> individu, Month mois) =>
        (MoisDActivite[individu] >= Figures["mois_activite"][mois])
        & (RevenuLePlusHaut[individu] >= Figures["revenu_annuel"][mois])
        & (AutresRessources[individu, mois] < RsaDUnePersonne[mois])
        & ConditionsRetourEmploi.Age[individu, mois]
        & Sejour.DeLaPersonne[individu, mois]
        & AllocationRetourEmploi.Montant.WhereCovered(individu, mois).Is(0);

    private static Number JoursPayes(Subject<Individu> individu, Month mois)
    {
        var fin = FinDActivite[individu];
        var restants = Positive(Figures["duree"][mois] - (JoursParMois * fin.CompletedMonths(mois.FirstDay)));
        return (fin < mois.FirstDay) * Min(Positive(JoursParMois - JoursDArret.Tous(individu, mois)), restants);
    }
}
