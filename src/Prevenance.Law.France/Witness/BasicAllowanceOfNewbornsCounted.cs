using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>RSA and the activity bonus count the basic allowance of a newborn child, of a lone parent too.</summary>
internal static class BasicAllowanceOfNewbornsCounted
{
    public static Reading Reading { get; } = new(
        "lone-parents-of-newborn-children",
        "CASF R262-11",
        Monthly.Amount<Famille>("rsa_paje_base_comptee", (famille, mois) => Paje.AllocationDeBase[famille, mois]));
}
