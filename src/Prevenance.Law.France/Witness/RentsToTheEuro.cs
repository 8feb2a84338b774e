using Prevenance.Law.France.Logement;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>The rent that housing aid counts is rounded to the nearest euro.</summary>
internal static class RentsToTheEuro
{
    public static Reading Reading { get; } = new(
        "rents-to-the-cent",
        "CCH D823-16",
        Monthly.Amount<Famille>("aide_logement_loyer_reel", (famille, mois) => Round(LoyerRetenu.AuCentime(famille, mois))));
}
