using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>Only wages close the independent living supplement.</summary>
internal static class SelfEmployedDoNotWork
{
    public static Reading Reading { get; } = new(
        "the-independent-living-supplement-of-the-self-employed",
        "CSS R821-5-1",
        Monthly.Flag<Individu>("caah_revenu_professionnel", MajorationVieAutonome.AUnSalaire));
}
