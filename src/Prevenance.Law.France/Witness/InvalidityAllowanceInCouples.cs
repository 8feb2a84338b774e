using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// The ASI of who has a partner without it knows no limit, and is nothing beside an ASPA; that ASPA bears half of what exceeds the ceiling.
/// </summary>
internal static class InvalidityAllowanceInCouples
{
    public static Reading Reading { get; } = new(
        "the-invalidity-allowance-of-couples",
        "CSS D815-19, L815-9",
        Monthly.Amount<Famille>("asi_maximum", (_, mois) => VieillesseFigures.PlafondAsiCouple[mois] / 12),
        Monthly.Flag<Famille>("asi_ecartee_par_aspa", Asi.AvecAspa),
        Monthly.Amount<Famille>("aspa_avec_asi", MoitieDuDepassement));

    private static Number MoitieDuDepassement(Subject<Famille> famille, Month mois)
    {
        var montant = VieillesseFigures.Montant[mois]["couples"] / 2 / 12;
        var plafond = VieillesseFigures.Plafond[mois]["couples"] / 12;
        return Positive(montant - (Positive(RessourcesVieillesse.DeLaFamille[famille, mois] + montant - plafond) / 2));
    }
}
