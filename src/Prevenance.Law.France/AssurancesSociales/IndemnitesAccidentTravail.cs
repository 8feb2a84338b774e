using Prevenance.Law.Figures;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssurancesSociales;

/// <summary>Indemnités journalières of an accident at work or an occupational disease: a share of the pay of the month before, from the first day, and a larger one after four weeks.</summary>
/// <remarks>The day off work that is told is the first one that the fund pays: the employer pays the whole day of the accident.</remarks>
public static class IndemnitesAccidentTravail
{
    // « À partir du vingt-neuvième jour » the share is larger (CSS R433-3).
    private const int JoursAuTauxDeDepart = 28;

    private static readonly FigureFile Figures = FrenchFigures.Book["AssurancesSociales/indemnites_journalieres"];
    private static readonly Figure PlafondAnnuel = FrenchFigures.Book["Revenus/plafond_securite_sociale"]["plafond_securite_sociale_annuel"];

    [Within(0, 31)]
    [Label(
        "Jours d’arrêt ce mois pour un accident du travail ou une maladie professionnelle (tous les jours comptent, même le dimanche)",
        "Days off this month for an accident at work or an occupational disease (every day counts, Sundays too)")]
    public static readonly Monthly<Individu, Number> Jours = Monthly.Number<Individu>("jours_arret_accident_travail");

    [Label("Jours de ce mois parmi les vingt-huit premiers de l’arrêt", "Days of this month among the first twenty-eight of the stop")]
    [Article("CSS", "R433-3")]
    public static readonly Monthly<Individu, Number> JoursAuPremierTaux = Monthly.Number<Individu>("ij_accident_travail_premiers_jours", (individu, mois) =>
        Enumerable.Range(0, mois.LastDay.Day).Select(jour => (IndemnitesJournalieres.DateArret[individu] > mois.FirstDay.AddDays(jour - JoursAuTauxDeDepart)) * (Number)1).Sum());

    [Benefit, Right]
    [Label("Indemnités journalières d’accident du travail, avant CSG et CRDS", "Pay for an accident at work, before CSG and CRDS")]
    [Article("CSS", "L433-1"), Article("CSS", "L433-2"), Article("CSS", "R433-1"), Article("CSS", "R433-2"), Article("CSS", "R433-3"), Article("CSS", "R433-4")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("ij_accident_travail", (individu, mois) =>
        WhereEver(JoursDArret.Accident(individu, mois) > 0, () => DuMois(individu, mois), 0));

    private static Number DuMois(Subject<Individu> individu, Month mois)
    {
        var jours = JoursDArret.Accident(individu, mois);
        var premiers = Min(jours, JoursAuPremierTaux[individu, mois]);
        return RevenuAvantArret.SelonLeMoisDArret(individu, mois, arret =>
            (premiers * UneJournee(individu, arret, "part_accident")) + ((jours - premiers) * UneJournee(individu, arret, "part_accident_prolonge")));
    }

    /// <summary>Of the pay of the month before the stop, up to a ceiling; never more than that pay less what stands for contributions.</summary>
    private static Number UneJournee(Subject<Individu> individu, Month arret, string part)
    {
        var paie = MontantsBruts.Salaire[individu, arret - 1] / Figures["jours_d_une_paie"][arret];
        var retenue = Min(paie, Figures["plafond_accident"][arret] * PlafondAnnuel[arret]);
        return Min(Figures[part][arret] * retenue, (1 - Figures["taux_forfaitaire_de_cotisations"][arret]) * paie);
    }
}
