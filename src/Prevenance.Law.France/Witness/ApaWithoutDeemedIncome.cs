using Prevenance.Law.France.Autonomie;
using Prevenance.Law.France.Logement;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>The rental value of property and housing aid are taken off the income; the constant-help supplement follows its dates, without that of April 2024.</summary>
internal static class ApaWithoutDeemedIncome
{
    public static Reading Reading { get; } = new(
        "means-and-ceilings-of-the-apa",
        "CASF R232-5, R132-1, R232-10, R232-11",
        Monthly.Amount<Individu>("base_ressources_apa", (individu, mois) => Apa.RevenuDeclare[individu, mois]
            - Patrimoine.ValeurLocativeImmobilier[individu, mois]
            - Patrimoine.ValeurLocativeTerrains[individu, mois]
            - AideLogement.Net[individu.In<Famille>(), mois]),
        Monthly.Amount<Individu>("apa_majoration_tierce_personne", (_, mois) => ApaFigures.MajorationTiercePersonne[mois >= Avril2024 && mois < Avril2024 + 12 ? Avril2024 - 1 : mois]));

    private static Month Avril2024 { get; } = new(2024, 4);
}
