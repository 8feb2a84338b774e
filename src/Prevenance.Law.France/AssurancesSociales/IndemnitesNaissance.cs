using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Indemnités journalières of maternity and of paternity: earlier wages, less what stands for contributions, from the first day.</summary>
/// <remarks>The day off work that is told is the first one of the leave. How long a maternity leave lasts is told by its days, and not counted.</remarks>
public static class IndemnitesNaissance
{
    private const int MoisDeLAnnee = 12;
    private const int JoursDeLAnnee = 365;
    private const int MoisDuCongeDePaternite = 6;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/indemnites_journalieres"];
    private static readonly Figure PensionMinimale = FrenchFigures.Book["MinimaSociaux/Invalidite/invalidite"]["pensions_invalidite.montant_minimum"];
    private static readonly Figure PlafondAnnuel = FrenchFigures.Book["Revenus/plafond_securite_sociale"]["plafond_securite_sociale_annuel"];

    [Within(0, 31)]
    [Label("Jours de congé de maternité ce mois (tous les jours comptent, même le dimanche)", "Days of maternity leave this month (every day counts, Sundays too)")]
    public static readonly Monthly<Individu, Number> JoursMaternite = Monthly.Number<Individu>("jours_conge_maternite");

    [Within(0, 31)]
    [Label(
        "Jours de congé de paternité ce mois, sans les trois jours de naissance que paie l’employeur",
        "Days of paternity leave this month, without the three days of birth that the employer pays")]
    public static readonly Monthly<Individu, Number> JoursPaternite = Monthly.Number<Individu>("jours_conge_paternite");

    [Benefit, Right]
    [Label("Indemnités journalières de maternité, avant CSG et CRDS", "Maternity pay of social security, before CSG and CRDS")]
    [Article("CSS", "L331-3"), Article("CSS", "R331-5"), Article("CSS", "R323-4"), Article("CSS", "R313-3")]
    public static readonly Monthly<Individu, Number> Maternite = Monthly.Amount<Individu>("ij_maternite", (individu, mois) =>
        Pour(JoursDArret.Maternite(individu, mois), individu, mois));

    [Benefit, Right]
    [Label("Indemnités journalières de paternité, avant CSG et CRDS", "Paternity pay of social security, before CSG and CRDS")]
    [Article("CSS", "L331-8"), Article("CSS", "R331-5"), Article("CSS", "R323-4"), Article("CSS", "R313-3")]
    public static readonly Monthly<Individu, Number> Paternite = Monthly.Amount<Individu>("ij_paternite", (individu, mois) =>
        Pour(Min(JoursDArret.Paternite(individu, mois), JoursDePaternite(individu, mois)), individu, mois));

    /// <summary>What is left of the leave, which ends within six months of the birth. Several children of that age were born together.</summary>
    private static Number JoursDePaternite(Subject<Individu> individu, Month mois)
    {
        var nouveauNes = individu.In<Famille>().Members<Individu>(Famille.Enfant).Count(enfant => Ages.AgeEnMois[enfant, mois] <= MoisDuCongeDePaternite);
        var duree = When(nouveauNes > 1, Figures["jours_de_paternite_naissances_multiples"][mois]).Otherwise(Figures["jours_de_paternite"][mois]);
        return Positive(duree - mois.Preceding(MoisDuCongeDePaternite).Sum(m => JoursPaternite[individu, m]));
    }

    private static Number Pour(Number jours, Subject<Individu> individu, Month mois) =>
        WhereEver(jours > 0, () => jours * UneJournee(individu, mois), 0);

    /// <summary>At least the day of a minimum invalidity pension.</summary>
    private static Number UneJournee(Subject<Individu> individu, Month mois) => RevenuAvantArret.SelonLeMoisDArret(individu, mois, arret =>
    {
        var parJour = RevenuAvantArret.ParJour(individu, arret, PlafondAnnuel[arret - 1] / MoisDeLAnnee);
        var minimum = PensionMinimale[arret] * MoisDeLAnnee / JoursDeLAnnee;
        return (parJour > 0) * Max(minimum, (1 - Figures["taux_forfaitaire_de_cotisations"][arret]) * parJour);
    });
}
