using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Banque;

/// <summary>A customer whom the bank must hold to be in difficulty: it offers them an account at three euros a month at most, and takes less for each incident.</summary>
public static class ClienteleFragile
{
    private const int MoisDeProtection = 3;

    private static readonly FigureFile Figures = FrenchFigures.Book["Banque/incidents"];

    [Within(0, 1000)]
    [Label("Incidents de paiement ou irrégularités sur le compte ce mois", "Payment incidents or irregularities on the account this month")]
    public static readonly Monthly<Individu, Number> Incidents = Monthly.Number<Individu>("incidents_bancaires_du_mois");

    [Label("Dossier de surendettement recevable, ou mesures en cours", "Over-indebtedness case accepted, or measures under way")]
    public static readonly Monthly<Individu, Flag> Surendettement = Monthly.Flag<Individu>("surendettement_recevable");

    [Label("Inscrit depuis trois mois au fichier des chèques impayés", "Listed for three months in the file of unpaid cheques")]
    public static readonly Monthly<Individu, Flag> FichierDesCheques = Monthly.Flag<Individu>("fichier_cheques_trois_mois");

    [Label("A déjà l’offre pour clients fragiles, ou un compte ouvert par le droit au compte", "Has the offer for fragile customers already, or an account opened by the right to one")]
    public static readonly Monthly<Individu, Flag> OffreSouscrite = Monthly.Flag<Individu>("offre_clientele_fragile_souscrite");

    [Within(0, 10000)]
    [Label("Commissions d’intervention prises par la banque ce mois", "Intervention fees that the bank took this month")]
    public static readonly Monthly<Individu, Number> Commissions = Monthly.Amount<Individu>("commissions_intervention");

    /// <summary>Five incidents in one month are enough, and hold for three months. The bank may see difficulty sooner, by what comes in on the account.</summary>
    [Right]
    [Label("Offre spécifique pour clients fragiles", "Specific offer for fragile customers")]
    [Article("CMF", "L312-1-3"), Article("CMF", "R312-4-3")]
    public static readonly Monthly<Individu, Flag> Offre = Monthly.Flag<Individu>("offre_clientele_fragile", (individu, mois) =>
        !OffreSouscrite[individu, mois]
        & (Surendettement[individu, mois]
            | FichierDesCheques[individu, mois]
            | (mois - (MoisDeProtection - 1)).Onwards(MoisDeProtection).Any(m => Repetes(individu, m, mois))));

    /// <summary>What was taken above the ceiling of the month: a low one with the specific offer, another for anyone else.</summary>
    [Right]
    [Label("Commissions d’intervention au-dessus du plafond, à rendre par la banque", "Intervention fees above the ceiling, for the bank to give back")]
    [Article("CMF", "R312-4-1"), Article("CMF", "R312-4-2")]
    public static readonly Monthly<Individu, Number> ARendre = Monthly.Amount<Individu>("commissions_intervention_a_rendre", (individu, mois) =>
        WhereEver(Commissions[individu, mois] > 0, () => Positive(Commissions[individu, mois] - Plafond(individu, mois)), 0));

    private static Flag Repetes(Subject<Individu> individu, Month m, Month mois) =>
        WhereEver(Incidents[individu, m] > 0, () => Incidents[individu, m] >= Figures["incidents_du_mois"][mois], false);

    private static Number Plafond(Subject<Individu> individu, Month mois) =>
        When(OffreSouscrite[individu, mois], Figures["plafond_du_mois.offre_specifique"][mois]).Otherwise(Figures["plafond_du_mois.tous"][mois]);
}
