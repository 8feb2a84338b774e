using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that the Métropole de Lyon adds.</summary>
internal static class LyonCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["revenu_solidaire_jeune"],
            new("Revenu solidarité jeunes (Métropole de Lyon)", "Young people’s solidarity income (Métropole de Lyon)"),
            new("Une aide pour les jeunes sans soutien, avec un accompagnement.", "Help for young people without support, with someone beside them."),
            new("S’ouvre de 18 à 24 ans, hors études, avec moins de 400 € par mois, après six mois dans la Métropole.", "Open from 18 to 24, outside education, below €400 a month, after six months in the Métropole."),
            new("À la mission locale ou auprès d’une association partenaire.", "From the mission locale or a partner organisation.")),
        new(["fonds_solidarite_logement"],
            new("Fonds de solidarité pour le logement", "Housing solidarity fund"),
            new("Une aide pour entrer dans un logement ou le garder.", "Help to move into a home or to keep it."),
            new("S’ouvre sous un plafond de ressources, dans la Métropole de Lyon ; la commission décide au cas par cas.", "Open below an income ceiling, in the Métropole de Lyon; a committee decides case by case."),
            new("À la Maison de la Métropole, avec un travailleur social.", "At the Maison de la Métropole, with a social worker.")) { IsPaid = false },
        new(["fonds_solidarite_logement_energie"],
            new("Fonds de solidarité pour le logement, factures d’énergie", "Housing solidarity fund, energy bills"),
            new("Une aide pour payer une facture d’électricité ou de gaz.", "Help to pay an electricity or gas bill."),
            new("S’ouvre pour une facture impayée, sous un plafond de ressources.", "Open for an unpaid bill, below an income ceiling."),
            new("Sur Toodego, ou à la Maison de la Métropole.", "On Toodego, or at the Maison de la Métropole.")) { Rhythm = Rhythm.Once },
        new(["versement_solidaire_eau"],
            new("Versement solidaire eau", "Solidarity water payment"),
            new("De 10 à 120 € par an quand l’eau pèse trop sur le budget.", "From €10 to €120 a year when water weighs too much on the budget."),
            new("S’ouvre quand l’eau dépasse 3 % des ressources, dans la Métropole de Lyon.", "Open when water is more than 3% of resources, in the Métropole de Lyon."),
            new("Sans démarche : versé en novembre à partir des données de la Caf ou de la MSA.", "No claim needed: paid in November from the data of the Caf or the MSA.")) { IsPaid = false },
        new(["restauration_college_reduction_repas"],
            new("Cantine du collège à prix réduit", "School meals at a reduced price"),
            new("Un repas de 1 à 6 € selon le quotient familial.", "A meal from €1 to €6 by family quotient."),
            new("S’ouvre dans les collèges de la Métropole de Lyon.", "Open in the collèges of the Métropole de Lyon."),
            new("Au collège, avec l’attestation de quotient de la Caf.", "At the collège, with the Caf’s quotient certificate.")) { IsPaid = false, Each = new("par repas", "a meal") },
        new(["tcl_solidaire_gratuit"],
            new("TCL Solidaire gratuit", "Free public transport (TCL)"),
            new("Les transports en commun gratuits.", "Public transport free of charge."),
            new("S’ouvre dans le Rhône avec le RSA, l’AAH, l’ASPA, le revenu solidarité jeunes ou un contrat d’engagement jeune.", "Open in the Rhône with RSA, AAH, ASPA, the young people’s solidarity income or a youth commitment contract."),
            new("En agence TCL ou sur tcl.fr.", "At a TCL office or on tcl.fr.")) { IsPaid = false },
        new(["tcl_solidaire_reduit"],
            new("TCL Solidaire réduit", "Public transport at a reduced price (TCL)"),
            new("Un abonnement aux transports en commun à prix réduit.", "Public transport at a reduced price."),
            new("S’ouvre dans le Rhône avec la complémentaire santé solidaire, une bourse scolaire, ou sans impôt au chômage ou à partir de 65 ans.", "Open in the Rhône with the solidarity health cover, a school grant, or untaxed while unemployed or from 65."),
            new("En agence TCL ou sur tcl.fr.", "At a TCL office or on tcl.fr.")) { IsPaid = false },
    ];
}
