using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>The five years are asked of lone parents too for the RSA; for the prime d'activité, any member of the family meets them for all.</summary>
internal static class StayOfLoneParents
{
    public static Reading Reading { get; } = new(
        "the-right-to-stay",
        "CASF L262-4",
        Monthly.Flag<Famille>("rsa_dispense_duree_sejour", (_, _) => false),
        Monthly.Flag<Famille>("ppa_condition_sejour", (famille, mois) =>
            famille.Members<Individu>().Any(membre => ConditionsRsa.Nationalite[membre, mois]) | Isolement.OuvreLaMajoration[famille, mois]));
}
