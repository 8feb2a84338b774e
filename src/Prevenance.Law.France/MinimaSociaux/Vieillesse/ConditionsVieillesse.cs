using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>Who may receive the allowance for old age, or the one for invalidity before it.</summary>
public static class ConditionsVieillesse
{
    [Label("Nationalité et séjour remplis pour l’ASPA et l’ASI", "Nationality and residence met for ASPA and ASI")]
    [Article("CSS", "L816-1")]
    public static readonly Monthly<Individu, Flag> Sejour = Monthly.Flag<Individu>("asi_aspa_condition_nationalite", (individu, mois) =>
        Nationalite.EspaceEconomiqueEuropeen[individu, mois]
        | Nationalite.Suisse(individu, mois)
        | (Personne.DureePossessionTitreSejour[individu, mois] >= VieillesseFigures.DureeDuTitre[mois])
        | Demographie.Sejour.Protection[individu, mois]);

    /// <summary>From 65, or from 62 for who cannot work.</summary>
    [Label("A l’âge de l’ASPA", "Of the age for ASPA")]
    [Article("CSS", "L815-1"), Article("CSS", "R815-1")]
    public static readonly Monthly<Individu, Flag> AgeDeLAspa = Monthly.Flag<Individu>("aspa_age_atteint", (individu, mois) =>
    {
        var age = Ages.Age[individu, mois];
        return (age >= VieillesseFigures.Age[mois]) | (EstInapte(individu, mois) & (age >= VieillesseFigures.AgeInaptitude[mois]));
    });

    [Label("Peut demander l’ASPA", "May claim ASPA")]
    [Article("CSS", "L815-1"), Article("CSS", "L816-1"), Article("CSS", "L821-1")]
    public static readonly Monthly<Individu, Flag> Aspa = Monthly.Flag<Individu>("aspa_eligibilite", (individu, mois) =>
        Sejour[individu, mois] & AgeDeLAspa[individu, mois] & !EnsembleDesMinima.GardeLAah[individu, mois]);

    /// <summary>Whoever may have AAH is deemed unfit for work at the age of a pension for anyone unfit (CSS L821-1, L821-2).</summary>
    internal static Flag EstInapte(Subject<Individu> individu, Month mois)
    {
        var taux = Sante.TauxIncapacite[individu, mois];
        return Sante.InapteTravail[individu, mois]
            | (taux > VieillesseFigures.TauxIncapacite[mois])
            | (Sante.RestrictionAccesEmploi[individu, mois] & (taux >= InvaliditeFigures.TauxAvecRestriction[mois]));
    }

    /// <summary>With an invalidity pension, or retired early with a disability, before the age of the ASPA.</summary>
    [Label("Peut demander l’ASI", "May claim ASI")]
    [Article("CSS", "L815-24")]
    public static readonly Monthly<Individu, Flag> Asi = Monthly.Flag<Individu>("asi_eligibilite", (individu, mois) =>
    {
        var retraiteAnticipee = Sante.Handicap[individu, mois] & (Remplacement.RetraiteNette[individu, mois - 1] > 0);
        return !AgeDeLAspa[individu, mois]
            & Sejour[individu, mois]
            & (retraiteAnticipee | (Remplacement.PensionInvalidite[individu, mois] > 0));
    });

    [Label("Allocataires de l’ASPA ou de l’ASI dans le couple", "Recipients of ASPA or ASI in the couple")]
    [Article("CSS", "L815-24"), Article("CSS", "L815-1")]
    public static readonly Monthly<Famille, Number> Allocataires = Monthly.Number<Famille>("asi_aspa_nb_alloc", (famille, mois) =>
        famille.Members<Individu>(Famille.Parent).Count(parent => Aspa[parent, mois] | Asi[parent, mois]));
}
