using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that come with illness, disability or age.</summary>
internal static class HealthCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["cmu_c"], new("Complémentaire santé solidaire", "Free or low-cost health cover")) { IsPaid = false, Stead = Stead.HealthCover },
        new(["aide_medicale_etat"], new("Aide médicale de l’État (AME)", "State medical aid (AME)")) { IsPaid = false, Stead = Stead.HealthCover },
        new(["aah"], new("Allocation aux adultes handicapés (AAH)", "Disability allowance (AAH)")) { Stead = Stead.Income },
        new(["caah"], new("Complément de l’AAH (majoration pour la vie autonome)", "AAH supplement (independent living)")),
        new(["pch"], new("Prestation de compensation du handicap (PCH)", "Disability compensation benefit (PCH)")),
        new(["apa_domicile"], new("Allocation personnalisée d’autonomie (APA)", "Personal autonomy allowance (APA)")),
        new(["css_participation_forfaitaire"], new("Complémentaire santé solidaire, avec participation", "Low-cost health cover")) { IsPaid = false, Each = new("par mois, à payer", "a month, to pay"), Stead = Stead.HealthCover },
        new(["apa_etablissement"], new("Allocation personnalisée d’autonomie en établissement", "Personal autonomy allowance in a care home")) { IsPaid = false },
    ];
}
