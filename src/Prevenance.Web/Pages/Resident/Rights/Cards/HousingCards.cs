using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that help to pay for a home.</summary>
internal static class HousingCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["apl", "alf", "als"],
            new("Aide au logement", "Housing benefit"),
            new("Une aide pour payer le loyer.", "Help with paying the rent."),
            new("S’ouvre selon le revenu, le loyer, le lieu et la famille.", "Open according to income, rent, place and family."),
            ClaimPlaces.Caf),
        new(["reduction_loyer_solidarite"],
            new("Réduction de loyer de solidarité", "Social-housing rent reduction"),
            new("Une baisse du loyer, faite par le bailleur HLM.", "A lower rent, granted by the social landlord."),
            new("S’ouvre en logement social, sous un plafond de revenus.", "Open in social housing, below an income ceiling."),
            ClaimPlaces.Landlord) { IsPaid = false },
        new(["cheque_energie_montant"],
            new("Chèque énergie", "Energy voucher"),
            new("Une aide pour payer l’électricité, le gaz ou le bois.", "Help with electricity, gas or wood bills."),
            new("S’ouvre selon les revenus et la taille du foyer.", "Open according to income and household size."),
            new("Sur chequeenergie.gouv.fr.", "On chequeenergie.gouv.fr.")) { Rhythm = Rhythm.Yearly },
    ];
}
