using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.Logement;

namespace Prevenance.Law.France.Witness;

/// <summary>A social residence has the scale of any home under an agreement.</summary>
internal static class SocialResidencesAsOtherHomes
{
    public static Reading Reading { get; } = new(
        "social-residences",
        "CCH D832-25",
        Monthly.Flag<Famille>("aides_logement_foyer_premier_bareme", (famille, mois) => Habitation.Conventionne[Residence.De(famille), mois]));
}
