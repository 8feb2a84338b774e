using Prevenance.Law.France.CouvertureSante;

namespace Prevenance.Law.France.Witness;

/// <summary>The ceiling stops at that of April 2024.</summary>
internal static class HealthCoverCeilingOf2024
{
    public static Reading Reading { get; } = new(
        "ceilings-of-the-health-cover",
        "CSS L861-1",
        Monthly.Amount<Famille>("css_plafond_une_personne", (_, mois) => CssFigures.Plafond[mois > DernierConnu ? DernierConnu : mois]));

    private static Month DernierConnu { get; } = new(2024, 4);
}
