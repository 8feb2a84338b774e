using Prevenance.Law.France.CouvertureSante;
using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Witness;

/// <summary>Who is 25 still counts with their parents.</summary>
internal static class HealthCoverDependantsOf25
{
    public static Reading Reading { get; } = new(
        "ceilings-of-the-health-cover",
        "CSS R861-2",
        Monthly.Flag<Individu>("css_enfant_a_charge", (enfant, mois) => Composition.EstEnfantDansFamille[enfant]
            & (Ages.Age[enfant, mois] >= 0)
            & (Ages.Age[enfant, mois] <= CssFigures.Age[mois])));
}
