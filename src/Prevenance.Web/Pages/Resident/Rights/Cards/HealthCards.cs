using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that come with illness, disability or age.</summary>
internal static class HealthCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["cmu_c"],
            new("Complémentaire santé solidaire", "Free or low-cost health cover"),
            new("Une mutuelle gratuite, ou à moins de 1 € par jour.", "Top-up health cover, free or under €1 a day."),
            new("S’ouvre sous un plafond de revenus.", "Open below an income ceiling."),
            ClaimPlaces.HealthInsurance) { IsPaid = false },
        new(["aide_medicale_etat"],
            new("Aide médicale de l’État (AME)", "State medical aid (AME)"),
            new("Des soins pris en charge quand on vit en France sans titre de séjour.", "Health care paid for when you live in France without a residence permit."),
            new("S’ouvre après trois mois, sous un plafond de revenus.", "Open after three months, below an income ceiling."),
            ClaimPlaces.HealthInsurance) { IsPaid = false },
        new(["aah"],
            new("Allocation aux adultes handicapés (AAH)", "Disability allowance (AAH)"),
            new("Un revenu pour qui vit avec un handicap.", "An income for people living with a disability."),
            new("S’ouvre en général dès 20 ans, quand le taux d’incapacité reconnu est assez élevé.", "Open in general from age 20, when the recognised degree of disability is high enough."),
            ClaimPlaces.DisabilityOffice),
        new(["caah"],
            new("Complément de l’AAH", "AAH supplement"),
            new("Un complément pour qui ne peut pas travailler et vit chez soi.", "A supplement for those who cannot work and live in their own home."),
            new("S’ajoute à l’AAH.", "Comes on top of the AAH."),
            ClaimPlaces.DisabilityOffice),
        new(["mva"],
            new("Majoration pour la vie autonome", "Independent-living supplement"),
            new("Un complément de l’AAH pour qui paie son logement.", "An AAH supplement for those who pay for their home."),
            new("S’ajoute à l’AAH, dans un logement à soi, sans revenu de travail.", "Comes on top of the AAH, in one’s own home, without earnings."),
            ClaimPlaces.Automatic),
        new(["apa_domicile"],
            new("Allocation personnalisée d’autonomie (APA)", "Personal autonomy allowance (APA)"),
            new("Une aide pour être aidé chez soi.", "Help with being cared for at home."),
            new("S’ouvre dès 60 ans, quand les gestes du quotidien deviennent difficiles.", "Open from age 60, when daily tasks become difficult."),
            new("À la Métropole de Lyon.", "From the Métropole de Lyon.")),
        new(["css_participation_forfaitaire"],
            new("Complémentaire santé solidaire, avec participation", "Low-cost health cover"),
            new("Une mutuelle complète. Le montant est ce que vous payez, et rien de plus.", "Full top-up health cover. The amount is what you pay, and nothing more."),
            new("S’ouvre juste au-dessus du plafond de la formule gratuite.", "Open just above the ceiling of the free cover."),
            ClaimPlaces.HealthInsurance) { IsPaid = false },
        new(["apa_etablissement"],
            new("Allocation personnalisée d’autonomie en établissement", "Personal autonomy allowance in a care home"),
            new("Une aide pour payer la dépendance en maison de retraite.", "Help with paying for care in a retirement home."),
            new("S’ouvre dès 60 ans, selon le degré d’autonomie reconnu.", "Open from age 60, by the recognised degree of autonomy."),
            new("À la Métropole de Lyon.", "From the Métropole de Lyon.")) { IsPaid = false },
    ];
}
