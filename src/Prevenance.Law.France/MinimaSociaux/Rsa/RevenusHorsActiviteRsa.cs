using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.Retraite;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.MinimaSociaux;

/// <summary>What a person receives without working for it, as the RSA counts it.</summary>
public static class RevenusHorsActiviteRsa
{
    /// <summary>The yield of savings and property; what yields nothing is held to yield a share of its value. A loss is no income, and takes nothing off another.</summary>
    [Label("Revenus du patrimoine pour le RSA", "Income of property for RSA")]
    [Article("CASF", "L132-1"), Article("CASF", "R132-1"), Article("CASF", "R262-6")]
    public static readonly Monthly<Individu, Number> DuPatrimoine =
        Monthly.Amount<Individu>("rsa_base_ressources_patrimoine_individu", RevenuDuPatrimoine);

    internal static Number RevenuDuPatrimoine(Subject<Individu> individu, Month mois)
    {
        var annuels = (Patrimoine.LivretA[individu, mois] * EpargneFigures.TauxLivretA[mois])
            + (Patrimoine.EpargneNonImposable[individu, mois] * RsaFigures.RevenuDeLEpargne[mois])
            + BiensNonLoues(individu, mois);
        return (annuels / 12) + Max(Positive(Patrimoine.RevenusCapital[individu, mois]), CapitauxDeclares(individu, mois)) + Positive(Patrimoine.RevenusLocatifs[individu, mois]);
    }

    /// <summary>What property that is not let is held to yield in a year.</summary>
    internal static Number BiensNonLoues(Subject<Individu> individu, Month mois) =>
        (Patrimoine.ValeurLocativeImmobilier[individu, mois] * RsaFigures.RevenuDuBati[mois])
        + (Patrimoine.ValeurLocativeTerrains[individu, mois] * RsaFigures.RevenuDuTerrain[mois]);

    /// <summary>What the tax return says of investment income: it is the same income as a person may tell, never one more.</summary>
    private static Number CapitauxDeclares(Subject<Individu> individu, Month mois) =>
        individu.HasRole(FoyerFiscal.DeclarantPrincipal, FoyerFiscal.Definition)
        * (RevenusDeclares.AssuranceVie[individu.In<FoyerFiscal>(), mois.Year] / 12);

    private static readonly Monthly<Individu, Number>[] EnTenantLieu = [Remplacement.ChomageNet, Remplacement.RetraiteNette];

    private static readonly Monthly<Individu, Number>[] Autres =
    [
        Remplacement.SecurisationProfessionnelle,
        Familiaux.DedommagementAmiante,
        Familiaux.GainsExceptionnels,
        Familiaux.PensionsPercues,
        Remplacement.PensionInvalidite,
        Remplacement.RenteAccidentTravail,
        PrestationsRecues.Aer,
        Familiaux.PrestationCompensatoire,
        PrestationsRecues.PrimeRepriseActivite,
        DuPatrimoine,
        IndemnitesJournalieres.HorsActivite,
        ProcheAidant.Comptee,
        PensionsEnPlus.Montant,
    ];

    [Label("Revenus hors activité d’une personne pour le RSA", "A person's income other than earnings for RSA")]
    [Article("CASF", "R262-6"), Article("CASF", "R262-13"), Article("CASF", "R262-7"), Article("CASF", "L262-10")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("rsa_base_ressources_individu", (individu, mois) =>
        TrimestreDeReference.Lire(individu.In<Famille>(), mois, trimestre =>
            EnTenantLieu.Select(revenu => Neutralisation.RevenuProfessionnel(revenu, individu, mois, trimestre))
                .Concat(Autres.Select(revenu => Neutralisation.AutreRevenu(revenu, individu, mois, trimestre)))
                .Sum()
            + DroitsAFaireValoir.QuiSOuvrent(individu, mois, trimestre)));
}
