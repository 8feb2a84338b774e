using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>The ceilings of the ASI stop at those of April 2025.</summary>
internal static class DisabilityAllowanceCeilingOf2025
{
    public static Reading Reading { get; } = new(
        "ceilings-of-the-asi",
        "CSS L161-25",
        Monthly.Amount<Famille>("asi_plafond", (famille, mois) =>
        {
            var connu = mois > DernierConnu ? DernierConnu : mois;
            return When(Composition.EnCouple[famille, mois], VieillesseFigures.PlafondAsiCouple[connu]).Otherwise(VieillesseFigures.PlafondAsiSeul[connu]);
        }));

    private static Month DernierConnu { get; } = new(2025, 4);
}
