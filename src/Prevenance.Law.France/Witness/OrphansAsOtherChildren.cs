using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>RSA and the activity bonus count 22.5 % of the monthly base for an orphan of both parents too.</summary>
internal static class OrphansAsOtherChildren
{
    public static Reading Reading { get; } = new(
        "orphans-and-rsa",
        "CASF R262-10-1",
        Monthly.Amount<Famille>("rsa_forfait_asf", (famille, mois) => PrestationsComptees.SoutienFamilialCompte(famille, mois, _ => RsaFigures.ForfaitSoutienFamilial[mois])));
}
