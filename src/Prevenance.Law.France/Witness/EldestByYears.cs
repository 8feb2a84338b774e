using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;

namespace Prevenance.Law.France.Witness;

/// <summary>Every child of the eldest’s age in years is an eldest.</summary>
internal static class EldestByYears
{
    public static Reading Reading { get; } = new(
        "the-eldest-of-two-children-is-one-child",
        "CSS L521-3",
        Monthly.Flag<Individu>("af_enfant_aine", (enfant, mois) => Ages.Age[enfant, mois] >= enfant.In<Famille>().Members<Individu>(Famille.Enfant)
            .Max(autre => EnfantACharge.ACharge[autre, mois] * Ages.Age[autre, mois])));
}
