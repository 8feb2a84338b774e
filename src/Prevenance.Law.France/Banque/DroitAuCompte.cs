using Prevenance.Law.Figures;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Banque;

/// <summary>Droit au compte: the Banque de France names a bank that must open an account, with basic services free of charge, for anyone who has none and was refused.</summary>
public static class DroitAuCompte
{
    private static readonly Figure JoursSansReponse = FrenchFigures.Book["Banque/incidents"]["droit_au_compte.jours_sans_reponse"];

    [Within(0, 100)]
    [Label("Comptes de dépôt à son nom", "Deposit accounts in their own name")]
    public static readonly Monthly<Individu, Number> Comptes = Monthly.Number<Individu>("comptes_de_depot", @default: 1);

    [Label("Une banque a refusé d’ouvrir un compte", "A bank refused to open an account")]
    public static readonly Monthly<Individu, Flag> Refus = Monthly.Flag<Individu>("refus_ouverture_compte");

    [Within(0, 3660)]
    [Label("Jours depuis une demande d’attestation de refus restée sans réponse", "Days since a request for the certificate of refusal was left unanswered")]
    public static readonly Monthly<Individu, Number> SansReponse = Monthly.Number<Individu>("jours_sans_reponse_banque");

    [Right]
    [Label("Droit au compte", "Right to a bank account")]
    [Article("CMF", "L312-1"), Article("CMF", "D312-5-1")]
    public static readonly Monthly<Individu, Flag> Ouvert = Monthly.Flag<Individu>("droit_au_compte", (individu, mois) =>
        WhereEver(
            Comptes[individu, mois].Is(0),
            () => Refus[individu, mois] | (SansReponse[individu, mois] >= JoursSansReponse[mois]),
            false));
}
