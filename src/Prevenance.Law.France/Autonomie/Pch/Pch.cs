using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Autonomie;

/// <summary>Prestation de compensation du handicap: human help, for oneself and to care for one's children.</summary>
/// <remarks>Its other elements (equipment, housing, vehicle, special costs, assistance animals) pay for bills that are known one by one: they are not worked out here.</remarks>
public static class Pch
{
    private const int MoisDeLAnnee = 12;

    /// <summary>Earnings, pensions and replacement income are left aside: what property yields remains.</summary>
    [Label("Revenus du patrimoine de l’année précédente", "Income from property in the previous year")]
    [Article("CASF", "L245-6"), Article("CASF", "R245-45")]
    public static readonly Yearly<FoyerFiscal, Number> Ressources = Yearly.Amount<FoyerFiscal>("pch_base_ressources", (foyer, annee) =>
        Positive(RevenuNet.Fonciers[foyer, annee - 1]) + RevenusDeclares.CapitalAuBareme[foyer, annee - 1]);

    [Label("Taux de prise en charge", "Share that is paid")]
    [Article("CASF", "L245-6"), Article("Arrêté du 28/12/2005", "1")]
    public static readonly Monthly<Individu, Number> PriseEnCharge = Monthly.Number<Individu>("pch_taux_prise_en_charge", (individu, mois) =>
    {
        var plafond = PchFigures.PlafondRessources[mois] * MoisDeLAnnee * ApaFigures.MajorationTiercePersonne[mois];
        return When(Ressources[individu.In<FoyerFiscal>(), mois.Year] <= plafond, PchFigures.TauxPlein[mois]).Otherwise(PchFigures.TauxReduit[mois]);
    });

    [Benefit, Right]
    [Label("Prestation de compensation du handicap, aide humaine", "Disability compensation benefit, human help")]
    [Article("CASF", "L245-1"), Article("CASF", "L245-3"), Article("CASF", "L245-4")]
    public static readonly Monthly<Individu, Number> Montant = Monthly.Amount<Individu>("pch", (individu, mois) =>
        ConditionsPch.Eligible[individu, mois]
        * Round((AideHumaine.Montant[individu, mois] + AideParentalite.Montant[individu, mois]) * PriseEnCharge[individu, mois], 2));
}
