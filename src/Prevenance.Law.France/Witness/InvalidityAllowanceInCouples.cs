using Prevenance.Law.France.MinimaSociaux;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Witness;

/// <summary>
/// Since April 2020, the ASI of who has a partner without it knows no limit, and is nothing beside an ASPA; that ASPA bears half of what exceeds the ceiling.
/// </summary>
internal static class InvalidityAllowanceInCouples
{
    public static Reading Reading { get; } = new(
        "the-invalidity-allowance-of-couples",
        "CSS D815-19, L815-9",
        Monthly.Amount<Famille>("asi_maximum", (famille, mois) => Asi.Plafond[famille, mois] / 12),
        Monthly.Amount<Famille>("asi_avec_aspa", (famille, mois) => mois < AspaAvecAsi.Fin ? AspaAvecAsi.PartDeLAsi(famille, mois) : 0),
        Monthly.Amount<Famille>("aspa_avec_asi", MoitieDuDepassement));

    private static Number MoitieDuDepassement(Subject<Famille> famille, Month mois)
    {
        if (mois < AspaAvecAsi.Fin)
            return AspaAvecAsi.PartDeLAspa(famille, mois);
        var montant = VieillesseFigures.Montant[mois]["couples"] / 2 / 12;
        var plafond = VieillesseFigures.Plafond[mois]["couples"] / 12;
        return Positive(montant - (Positive(RessourcesVieillesse.DeLaFamille[famille, mois] + montant - plafond) / 2));
    }
}
