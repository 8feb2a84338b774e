using Prevenance.Law.France.MinimaSociaux;

namespace Prevenance.Law.France.Witness;

/// <summary>Age and residence are looked at in each month of the quarter, each by the scale of its own month.</summary>
internal static class ActivityBonusMonthByMonth
{
    public static Reading Reading { get; } = new(
        "income-that-has-stopped-age-for-the-prime-dactivité-children-to-come",
        "CSS R842-2",
        Monthly.Amount<Famille>("ppa_moyenne_du_trimestre", (famille, mois) => TrimestreDeReference.Lire(famille, mois, trimestre =>
            trimestre.Average(m => ConditionsPpa.Remplies[famille, m] * Ppa.DUnMois(famille, m, mois, bareme: m)))));
}
