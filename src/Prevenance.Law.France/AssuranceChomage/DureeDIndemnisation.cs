using Prevenance.Law.Figures;
using Prevenance.Law.France.Demographie;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.AssuranceChomage;

/// <summary>For how many days unemployment is paid: three quarters of those worked through, within limits that go by age.</summary>
public static class DureeDIndemnisation
{
    private const string Reglement = "Règlement d’assurance chômage (convention du 15 novembre 2024)";
    private const int JoursDUnMois = 30;

    // The ages of the agreement of November 2024 hold for contracts that end from this day on.
    private static readonly DateOnly AgesDe2025 = new(2025, 4, 1);

    private static readonly FigureFile Figures = FrenchFigures.Book["AssuranceChomage/duree_indemnisation"];

    [WithinDays("1950-01-01", "2100-12-31")]
    [Essential]
    [Label("Fin du dernier contrat de travail", "End of the last work contract")]
    public static readonly Permanent<Individu, Date> FinDeContrat = Permanent.Date<Individu>("are_date_fin_contrat", @default: new DateOnly(1950, 1, 1));

    [Within(0, 1461)]
    [Essential]
    [Label(
        "Jours entre le premier et le dernier emploi des deux ans d’avant (trois ans à partir de 55 ans)",
        "Days from the first to the last job of the two years before (three years from 55)")]
    public static readonly Permanent<Individu, Number> JoursDEmploi = Permanent.Number<Individu>("are_jours_affiliation");

    [Label("Durée du chômage payé, en jours", "Days of unemployment that are paid in all")]
    [Article(Reglement, "9")]
    public static readonly Monthly<Individu, Number> Totale = Monthly.Number<Individu>("are_duree_indemnisation", (individu, mois) =>
    {
        var maximum = When(AgeALaFin(individu, mois, "age_superieur"), Figures["maximum.superieur"][mois])
            .When(AgeALaFin(individu, mois, "age_intermediaire"), Figures["maximum.intermediaire"][mois])
            .Otherwise(Figures["maximum.general"][mois]);
        return Max(Figures["minimum"][mois], Min(maximum, RoundUp(Figures["coefficient"][mois] * JoursDEmploi[individu])));
    });

    /// <summary>Thirty days a month are taken to have been paid since the contract ended. Who knows how many are left says so.</summary>
    [Within(0, 1461)]
    [Label("Jours de chômage qui restent à payer", "Days of unemployment left to pay")]
    [Article(Reglement, "9")]
    public static readonly Monthly<Individu, Number> Restante = Monthly.Number<Individu>("complement_are_nombre_jours_restants", (individu, mois) =>
    {
        var fin = FinDeContrat[individu];
        return (fin < mois.FirstDay) * Positive(Totale[individu, mois] - (JoursDUnMois * fin.CompletedMonths(mois.FirstDay)));
    });

    internal static Number Passee(Subject<Individu> individu, Month mois) => Totale[individu, mois] - Restante[individu, mois];

    internal static Flag SansDegressivite(Subject<Individu> individu, Month mois) => AgeALaFin(individu, mois, "age_sans_degressivite");

    private static Flag AgeALaFin(Subject<Individu> individu, Month mois, string age)
    {
        var fin = FinDeContrat[individu];
        var seuil = When(fin >= AgesDe2025, Figures[age][mois]).Otherwise(Figures[$"{age}_avant_avril_2025"][mois]);
        return Personne.DateNaissance[individu].CompletedYears(fin) >= seuil;
    }
}
