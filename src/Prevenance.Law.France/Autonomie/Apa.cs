using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Impots;
using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Who may receive the allocation personnalisée d’autonomie, and the means that decide of their own share.</summary>
public static class Apa
{
    // Loi 2015-1776, which wrote CASF L232-3-1.
    private static readonly Month PlafondsAnnuels = new(2016, 3);

    [Label("Âge et perte d’autonomie ouvrant droit à l’APA", "Age and dependency that open a right to APA")]
    [Article("CASF", "L232-2"), Article("CASF", "R232-1"), Article("CASF", "R232-4")]
    public static readonly Monthly<Individu, Flag> Eligible = Monthly.Flag<Individu>("apa_eligibilite", (individu, mois) =>
        (Ages.Age[individu, mois] >= ApaFigures.Age[mois])
        & Sante.DegreDependance[individu, mois].IsOneOf(Dependance.Gir1, Dependance.Gir2, Dependance.Gir3, Dependance.Gir4));

    /// <summary>Since March 2016, ceilings and thresholds are set once a year, from the supplement in force on 1 January.</summary>
    [Label("Majoration pour tierce personne retenue pour l’APA", "Constant-help supplement that APA goes by")]
    [Article("CASF", "L232-3-1"), Article("CASF", "R232-10"), Article("CASF", "R232-11")]
    public static readonly Monthly<Individu, Number> TiercePersonne = Monthly.Amount<Individu>(
        "apa_majoration_tierce_personne", (_, mois) => mois < PlafondsAnnuels ? ApaFigures.MajorationTiercePersonne[mois] : ApaFigures.MajorationTiercePersonne[mois.Year]);

    [Label("Revenu du dernier avis d’imposition, par mois", "Income of the last tax notice, by month")]
    [Article("CASF", "R232-5")]
    public static readonly Monthly<Individu, Number> RevenuDeclare = Monthly.Amount<Individu>("apa_revenu_dernier_avis", (individu, mois) =>
        RevenuNet.Reference[individu.In<FoyerFiscal>(), mois.Year - 2] / 12);

    /// <summary>The income of the last tax notice, and the yield that savings and property which yield nothing are held to have; those of both for a couple.</summary>
    [Label("Ressources du demandeur de l’APA, par mois", "Means of who claims APA, by month")]
    [Article("CASF", "L132-1"), Article("CASF", "R132-1"), Article("CASF", "L232-4"), Article("CASF", "R232-5")]
    public static readonly Monthly<Individu, Number> Ressources = Monthly.Amount<Individu>("base_ressources_apa", (individu, mois) =>
        RevenuDeclare[individu, mois]
        + individu.In<Famille>().Members<Individu>(Famille.Parent).Sum(parent => BiensSansRevenu(parent, mois)));

    private static Number BiensSansRevenu(Subject<Individu> individu, Month mois) =>
        ((Patrimoine.EpargneNonImposable[individu, mois] * RsaFigures.RevenuDeLEpargne[mois])
            + (Patrimoine.ValeurLocativeImmobilier[individu, mois] * RsaFigures.RevenuDuBati[mois])
            + (Patrimoine.ValeurLocativeTerrains[individu, mois] * RsaFigures.RevenuDuTerrain[mois])) / 12;
}
