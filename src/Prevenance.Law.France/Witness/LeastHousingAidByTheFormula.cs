using Prevenance.Law.France.Logement;

namespace Prevenance.Law.France.Witness;

/// <summary>The ten euros below which no aid is paid are held against the formula’s result, before anything is taken off.</summary>
internal static class LeastHousingAidByTheFormula
{
    public static Reading Reading { get; } = new(
        "the-amount-below-which-no-aid-is-paid",
        "CCH D823-16",
        Monthly.Amount<Famille>("aide_logement_montant_compare_au_seuil", (famille, mois) => AideLogement.SelonLOccupation(
            famille, mois, AideLocataire.Formule[famille, mois], AideFoyer.Formule[famille, mois], AideAccession.Montant(famille, mois))));
}
