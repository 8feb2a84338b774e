using Prevenance.Foresight.Calendar;
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
            ClaimPlaces.Caf) { ReceivedAs = ["aide_logement", "apl", "alf", "als"] },
        new(["reduction_loyer_solidarite"],
            new("Réduction de loyer de solidarité", "Social-housing rent reduction"),
            new("Une baisse du loyer, faite par le bailleur HLM.", "A lower rent, granted by the social landlord."),
            new("S’ouvre en logement social, sous un plafond de revenus.", "Open in social housing, below an income ceiling."),
            ClaimPlaces.Landlord) { IsPaid = false },
        new(["cheque_energie"],
            new("Chèque énergie", "Energy voucher"),
            new("Une aide pour payer l’électricité, le gaz ou le bois.", "Help with electricity, gas or wood bills."),
            new("S’ouvre selon les revenus et la taille du foyer.", "Open according to income and household size."),
            new("Sur chequeenergie.gouv.fr.", "On chequeenergie.gouv.fr.")) { Rhythm = Rhythm.Yearly },
        new(["aides_logement_primo_accedant_eligibilite"],
            new("Aide au logement pour un prêt d’accession", "Housing aid for a home loan"),
            new("Une aide pour rembourser le prêt de son logement.", "Help with repaying the loan on one’s home."),
            new("Ne s’ouvre plus que pour des prêts anciens. Le montant n’est pas calculé ici.", "Open now only for older loans. The amount is not worked out here."),
            ClaimPlaces.Caf) { IsPaid = false },
        new(["logement_social_eligible"],
            new("Logement social", "Social housing"),
            new("Un logement au loyer modéré.", "A home at a moderate rent."),
            new("S’ouvre sous un plafond de revenus, selon la taille du foyer.", "Open below an income ceiling, by the size of the household."),
            new("Sur demande-logement-social.gouv.fr, à la mairie ou chez un bailleur.", "On demande-logement-social.gouv.fr, at the town hall or at a social landlord’s.")) { IsPaid = false },
        new(["visale_eligibilite"],
            new("Caution Visale", "Visale rent guarantee"),
            new("Une caution gratuite pour louer un logement.", "A free guarantee for renting a home."),
            new("S’ouvre avant de signer le bail, en général jusqu’à 30 ans.", "Open before the lease is signed, in general until age 30."),
            new("Sur visale.fr, avant de signer le bail.", "On visale.fr, before the lease is signed.")) { IsPaid = false },
        new(["locapass_eligibilite"],
            new("Avance Loca-Pass", "Loca-Pass advance"),
            new("Un prêt sans intérêt pour payer le dépôt de garantie.", "An interest-free loan for the deposit."),
            new("S’ouvre autour de l’entrée dans un logement.", "Open around the move into a home."),
            new("À Action Logement.", "From Action Logement.")) { IsPaid = false },
    ];
}
