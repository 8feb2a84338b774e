using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>The allowance of a family with one child overseas falls with its income as that of others does.</summary>
internal static class OneChildOverseasByIncome
{
    public static Reading Reading { get; } = new(
        "one-child-overseas",
        "CSS L755-12",
        Monthly.Number<Famille>("af_taux_modulation", (famille, mois) =>
            Modulation.SelonLesRessources(famille, mois, EnfantACharge.Nombre[famille, mois])));
}
