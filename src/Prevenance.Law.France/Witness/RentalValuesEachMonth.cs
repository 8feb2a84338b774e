using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>The yearly rental value of property that is not let counts in full each month.</summary>
internal static class RentalValuesEachMonth
{
    public static Reading Reading { get; } = new(
        "the-rental-value-of-property",
        "CASF R132-1",
        Monthly.Amount<Individu>("rsa_base_ressources_patrimoine_individu", (individu, mois) =>
            RevenusHorsActiviteRsa.RevenuDuPatrimoine(individu, mois) + (RevenusHorsActiviteRsa.BiensNonLoues(individu, mois) * 11 / 12)));
}
