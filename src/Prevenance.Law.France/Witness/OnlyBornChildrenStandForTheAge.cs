using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>A child to be born does not stand for the age of its parents.</summary>
internal static class OnlyBornChildrenStandForTheAge
{
    public static Reading Reading { get; } = new(
        "a-child-to-come-stands-for-the-age",
        "CASF L262-4",
        Monthly.Flag<Famille>("rsa_enfant_ne_ou_a_naitre", (famille, mois) => EnfantsRsa.Nombre[famille, mois] > 0));
}
