using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Witness;

/// <summary>A residence permit opens neither ASPA nor ASI, however long it has been held.</summary>
internal static class PermitsNeverOldEnough
{
    public static Reading Reading { get; } = new(
        "foreigners-and-the-allowances-for-old-age-and-invalidity",
        "CSS L816-1",
        Monthly.Flag<Individu>("asi_aspa_condition_nationalite", (individu, mois) =>
            Nationalite.EspaceEconomiqueEuropeen[individu, mois] | Nationalite.Suisse(individu, mois)));
}
