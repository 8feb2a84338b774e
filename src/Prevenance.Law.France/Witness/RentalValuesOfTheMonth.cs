using Prevenance.Law.France.MinimaSociaux;
using Prevenance.Law.France.Revenus;

namespace Prevenance.Law.France.Witness;

/// <summary>The rental value of property that is not let is taken to be that of a month.</summary>
internal static class RentalValuesOfTheMonth
{
    public static Reading Reading { get; } = new(
        "rental-values-are-those-of-a-year",
        "CASF R132-1",
        Monthly.Amount<Individu>("revenu_repute_immobilier", (individu, mois) => RevenusHorsActiviteRsa.PartsDesValeursLocatives(individu, mois)));
}
