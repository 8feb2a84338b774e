using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that help to pay for a home.</summary>
internal static class HousingCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["apl", "alf", "als"], new("Aide au logement", "Housing benefit")) { ReceivedAs = ["aide_logement", "apl", "alf", "als"] },
        new(["reduction_loyer_solidarite"], new("Réduction de loyer de solidarité", "Social-housing rent reduction")) { IsPaid = false },
        new(["cheque_energie"], new("Chèque énergie", "Energy voucher")) { Rhythm = Rhythm.Yearly },
        new(["logement_social_eligible"], new("Logement social", "Social housing")) { IsPaid = false, ComesLast = true, HeldWhen = ("statut_occupation_logement", "locataire_hlm") },
        new(["visale_eligibilite"], new("Caution Visale", "Visale rent guarantee")) { IsPaid = false },
        new(["locapass_eligibilite"], new("Avance Loca-Pass", "Loca-Pass advance")) { IsPaid = false },
    ];
}
