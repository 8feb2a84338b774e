using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>
/// To whom housing aid for the loan of one's home is still open: no new right opens since 2018,
/// or since 2020 for old dwellings where housing is not short.
/// </summary>
public static class Accession
{
    private static readonly DateOnly Fermeture = new(2018, 1, 1);
    private static readonly DateOnly FermetureEnZone3 = new(2020, 1, 1);

    [Label("Ce que le prêt a financé", "What the loan has paid for")]
    public static readonly Monthly<Menage, Choice<EtatLogement>> Etat = Monthly.Choice<Menage, EtatLogement>("etat_logement");

    [Unbounded("a day far off stands for none")]
    [Label("Date du prêt conventionné", "Day of the loan under an agreement with the State")]
    public static readonly Permanent<Menage, Date> DatePretConventionne =
        Permanent.Date<Menage>("aide_logement_date_pret_conventionne", @default: DateOnly.MaxValue);

    [Label("Le prêt est conventionné", "The loan is under an agreement with the State")]
    public static readonly Permanent<Menage, Flag> EstConventionne = Permanent.Flag<Menage>("aide_logement_est_pret_conventionne");

    [Unbounded("a day far off stands for none")]
    [Label("Date du prêt", "Day of the loan")]
    public static readonly Permanent<Menage, Date> DatePret =
        Permanent.Date<Menage>("aide_logement_date_pret", @default: DateOnly.MaxValue);

    [Label("Prêt d’accession qui ouvre encore droit à une aide au logement", "Home loan that still opens a right to housing aid")]
    [Article("CCH", "L831-2"), Article("CCH", "L841-4")]
    public static readonly Monthly<Menage, Flag> Possible = Monthly.Flag<Menage>("aides_logement_primo_accedant_eligibilite", (menage, mois) =>
    {
        var ancien = Etat[menage, mois].IsOneOf(
            EtatLogement.AcquisitionAmelioration,
            EtatLogement.AcquisitionSansAmeliorationLogementExistant,
            EtatLogement.Amelioration,
            EtatLogement.AgrandissementAmenagement);
        var maintenuEnZone3 = PretConventionne(menage) & ancien & Habitation.Zone[menage, mois].Is(ZoneLogement.Zone3) & (Signature(menage) < FermetureEnZone3);
        return Habitation.Statut[menage, mois].Is(StatutOccupation.PrimoAccedant) & ((Signature(menage) < Fermeture) | maintenuEnZone3);
    });

    internal static Flag PretConventionne(Subject<Menage> menage) => EstConventionne[menage] | (DatePretConventionne[menage] < DateOnly.MaxValue);

    internal static Date Signature(Subject<Menage> menage) =>
        When(DatePretConventionne[menage] < DateOnly.MaxValue, DatePretConventionne[menage]).Otherwise(DatePret[menage]);
}
