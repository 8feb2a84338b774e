using Prevenance.Law.France.Impots;
using static Prevenance.Law.Expressions;

namespace Prevenance.Law.France.Logement;

/// <summary>Incomes that belong to a tax return rather than to one person.</summary>
public static class RevenusFiscaux
{
    [Label("Revenus du foyer fiscal retenus pour l’aide au logement", "Tax household's income counted for housing aid")]
    [Article("CCH", "R822-4")]
    public static readonly Yearly<FoyerFiscal, Number> Retenus = Yearly.Amount<FoyerFiscal>("aide_logement_base_revenus_fiscaux", (foyer, annee) =>
        RevenuNet.Fonciers[foyer, annee]
        + TraitementsEtPensions.RentesViageres[foyer, annee]
        + RevenusDeclares.CapitalAuBareme[foyer, annee]
        + annee.Months.Sum(mois => RevenusDeclares.CapitalPrelevementLiberatoire[foyer, mois] + RevenusDeclares.CapitalPrelevementUnique[foyer, mois]));
}
