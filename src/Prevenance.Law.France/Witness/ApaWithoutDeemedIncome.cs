using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>The rental value of property and housing aid are taken off the income; the constant-help supplement follows its dates, without those of April 2024 and April 2026.</summary>
internal static class ApaWithoutDeemedIncome
{
    public static Reading Reading { get; } = new(
        "means-and-ceilings-of-the-apa",
        "CASF R232-5, R132-1, R232-10, R232-11",
        Monthly.Amount<Individu>("base_ressources_apa", (individu, mois) => Apa.RevenuDeclare[individu, mois]
            - Patrimoine.ValeurLocativeImmobilier[individu, mois]
            - Patrimoine.ValeurLocativeTerrains[individu, mois]
            - AideLogement.Net[individu.In<Famille>(), mois]),
        Monthly.Amount<Individu>("apa_majoration_tierce_personne", (_, mois) => ApaFigures.MajorationTiercePersonne[LastKnownTo(mois)]));

    private static Month April2024 { get; } = new(2024, 4);

    private static Month April2026 { get; } = new(2026, 4);

    /// <summary>The month whose supplement it goes by: it was told neither of these two rises.</summary>
    private static Month LastKnownTo(Month month) =>
        month >= April2026 ? April2026 - 1
        : month >= April2024 && month < April2024 + 12 ? April2024 - 1
        : month;
}
