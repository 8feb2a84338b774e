using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>The rights that the pages show, in the order in which they are read. Those without a rule yet are named too.</summary>
internal static class RightsCatalogue
{
    private static readonly Text Caf = new(
        "À la Caf, sur caf.fr ou dans un accueil de la Caf.",
        "From the Caf, on caf.fr or at a Caf office.");

    private static readonly Text Automatic = new(
        "Sans démarche : elle arrive dès que la Caf connaît votre situation.",
        "No claim needed: it comes once the Caf knows your situation.");

    private static readonly Text Insurance = new(
        "À l’assurance maladie, sur ameli.fr ou dans un accueil.",
        "From the health insurance, on ameli.fr or at an office.");

    private static readonly Text DisabilityOffice = new(
        "À la Maison départementale et métropolitaine des personnes handicapées (MDMPH).",
        "From the disability office (MDMPH).");

    private static readonly Text PensionFund = new("À votre caisse de retraite.", "From your pension fund.");

    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["rsa"],
            new("Revenu de solidarité active (RSA)", "Minimum income (RSA)"),
            new("Un revenu de base pour vivre, quand il n’y a presque rien d’autre.", "A basic income to live on, when there is hardly anything else."),
            Caf),
        new(["ppa"],
            new("Prime d’activité", "In-work benefit (prime d’activité)"),
            new("Un complément pour qui travaille avec un petit salaire.", "A supplement for those who work on a low wage."),
            Caf),
        new(["apl", "alf", "als"],
            new("Aide au logement", "Housing benefit"),
            new("Une aide pour payer le loyer.", "Help with paying the rent."),
            Caf),
        new(["af"],
            new("Allocations familiales", "Child benefit"),
            new("Une aide pour élever ses enfants, à partir du deuxième.", "Help with raising children, from the second one."),
            Automatic),
        new(["cf"],
            new("Complément familial", "Large-family supplement"),
            new("Une aide en plus pour trois enfants ou davantage, de plus de trois ans.", "Extra help for three or more children over three."),
            Automatic),
        new(["asf"],
            new("Allocation de soutien familial", "Lone-parent child support"),
            new("Une aide pour qui élève un enfant sans l’autre parent.", "Help for those raising a child without the other parent."),
            Caf),
        new(["paje_base"],
            new("Allocation de base pour un jeune enfant", "Young-child allowance"),
            new("Une aide pour un enfant de moins de trois ans.", "Help for a child under three."),
            Caf),
        new(["paje_naissance"],
            new("Prime à la naissance", "Birth grant"),
            new("Une aide pour préparer l’arrivée d’un enfant.", "Help with preparing for a child’s arrival."),
            Caf) { Rhythm = Rhythm.Once },
        new(["paje_adoption"],
            new("Prime à l’adoption", "Adoption grant"),
            new("Une aide pour l’arrivée d’un enfant adopté.", "Help when an adopted child arrives."),
            Caf) { Rhythm = Rhythm.Once },
        new(["ars"],
            new("Allocation de rentrée scolaire", "Back-to-school allowance"),
            new("Une aide versée une fois, avant la rentrée.", "Help paid once, before school starts."),
            Automatic) { Rhythm = Rhythm.Yearly },
        new(["reduction_loyer_solidarite"],
            new("Réduction de loyer de solidarité", "Social-housing rent reduction"),
            new("Une baisse du loyer, faite par le bailleur HLM.", "A lower rent, granted by the social landlord."),
            new("Sans démarche : le bailleur l’applique sur la quittance.", "No claim needed: the landlord applies it to the rent bill."))
        { IsPaid = false },
        new(["cmu_c"],
            new("Complémentaire santé solidaire", "Free or low-cost health cover"),
            new("Une mutuelle gratuite ou à moins de 1 € par jour.", "Top-up health cover, free or under €1 a day."),
            Insurance) { IsPaid = false },
        new(["aah"],
            new("Allocation aux adultes handicapés (AAH)", "Disability allowance (AAH)"),
            new("Un revenu pour qui vit avec un handicap.", "An income for people living with a disability."),
            DisabilityOffice),
        new(["caah"],
            new("Complément de l’AAH", "AAH supplement"),
            new("Un complément pour qui ne peut pas travailler et vit chez soi.", "A supplement for those who cannot work and live in their own home."),
            DisabilityOffice),
        new(["mva"],
            new("Majoration pour la vie autonome", "Independent-living supplement"),
            new("Un complément de l’AAH pour qui paie son logement.", "An AAH supplement for those who pay for their home."),
            Automatic),
        new(["asi"],
            new("Allocation supplémentaire d’invalidité (ASI)", "Invalidity supplement (ASI)"),
            new("Un complément à une petite pension d’invalidité.", "A supplement to a small invalidity pension."),
            Insurance),
        new(["ass"],
            new("Allocation de solidarité spécifique (ASS)", "Long-term unemployment allowance (ASS)"),
            new("Un revenu après la fin du chômage, pour qui a longtemps travaillé.", "An income after unemployment benefit, for those who worked long."),
            new("À France Travail.", "From France Travail.")),
        new(["aspa"],
            new("Allocation de solidarité aux personnes âgées (ASPA)", "Pension minimum (ASPA)"),
            new("Un complément aux petites retraites, en général dès 65 ans.", "A supplement to small pensions, usually from age 65."),
            PensionFund),
        new(["apa_domicile"],
            new("Allocation personnalisée d’autonomie (APA)", "Personal autonomy allowance (APA)"),
            new("Une aide pour être aidé chez soi, dès 60 ans.", "Help with being cared for at home, from age 60."),
            new("À la Métropole de Lyon.", "From the Métropole de Lyon.")),
        new(["aeeh"],
            new("Allocation d’éducation de l’enfant handicapé (AEEH)", "Disabled-child allowance (AEEH)"),
            new("Une aide pour un enfant qui vit avec un handicap.", "Help for a child living with a disability."),
            DisabilityOffice),
        new(["bourse_college"],
            new("Bourse de collège", "Lower secondary school grant"),
            new("Une aide pour les frais du collège.", "Help with the cost of lower secondary school."),
            new("À l’établissement, à la rentrée.", "From the school, in September.")),
        new(["bourse_criteres_sociaux"],
            new("Bourse étudiante sur critères sociaux", "Student grant"),
            new("Une aide pour étudier, selon les revenus des parents.", "Help for studying, depending on the parents’ income."),
            new("Au Crous, sur messervices.etudiant.gouv.fr.", "From the Crous, on messervices.etudiant.gouv.fr.")),
        new(["cheque_energie_montant"],
            new("Chèque énergie", "Energy voucher"),
            new("Une aide pour payer l’électricité, le gaz ou le bois.", "Help with electricity, gas or wood bills."),
            new("Sur chequeenergie.gouv.fr.", "On chequeenergie.gouv.fr.")),
    ];
}
