using Prevenance.Law.France.Demographie;

namespace Prevenance.Law.France.Witness;

/// <summary>The aid is not lowered for high rents when anybody of the family is said to be disabled.</summary>
internal static class DisabilityLiftsHighRents
{
    public static Reading Reading { get; } = new(
        "rents-far-above-the-ceiling",
        "CCH D823-16",
        Monthly.Flag<Famille>("aide_logement_sans_degressivite", (famille, mois) => famille.Members<Individu>().Any(membre => Sante.Handicap[membre, mois])));
}
