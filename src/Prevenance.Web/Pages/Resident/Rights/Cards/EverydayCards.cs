using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights of every day: getting about, eating, going out, starting out in life.</summary>
internal static class EverydayCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["revenu_solidaire_jeune"],
            new("Revenu solidarité jeunes", "Young people’s solidarity income"),
            new("Un revenu de la Métropole de Lyon avant l’âge du RSA.", "An income from the Métropole de Lyon before the age of RSA."),
            new("S’ouvre de 18 à 24 ans, hors études, avec très peu de ressources.", "Open from 18 to 24, outside studies, with very few means."),
            new("Dans une mission locale ou une association partenaire.", "At a mission locale or a partner association.")),
        new(["contrat_engagement_jeune"],
            new("Contrat d’engagement jeune", "Youth commitment contract"),
            new("Un suivi vers l’emploi, avec une allocation.", "Support towards a job, with an allowance."),
            new("S’ouvre de 16 à 25 ans, sans emploi ni études.", "Open from 16 to 25, without work or studies."),
            new("À la mission locale ou à France Travail.", "From the mission locale or France Travail.")),
        new(["tcl_solidaire_gratuit"],
            new("TCL Solidaire gratuit", "Free public transport (TCL Solidaire)"),
            new("Le métro, le bus et le tram sans payer.", "Metro, bus and tram without paying."),
            new("S’ouvre avec certaines aides, comme le RSA ou l’AAH.", "Open with some benefits, such as RSA or AAH."),
            new("En agence TCL.", "At a TCL office.")) { IsPaid = false },
        new(["tcl_solidaire_reduit"],
            new("TCL Solidaire réduit", "Public transport at a reduced price (TCL Solidaire)"),
            new("Un abonnement de transport moins cher.", "A cheaper travel pass."),
            new("S’ouvre selon l’âge, les études, le chômage ou la santé.", "Open by age, studies, unemployment or health."),
            new("En agence TCL.", "At a TCL office.")) { IsPaid = false },
        new(["restauration_college_reduction_repas"],
            new("Réduction sur la cantine du collège", "Reduction on school meals"),
            new("Des repas moins chers au collège. Le montant est la réduction par repas.", "Cheaper meals at school. The amount is the reduction on each meal."),
            new("S’ouvre selon le quotient familial, dans la Métropole de Lyon.", "Open by the family quotient, in the Métropole de Lyon."),
            new("Au collège.", "At the school.")) { IsPaid = false },
        new(["pass_sport"],
            new("Pass’Sport", "Pass’Sport"),
            new("Une réduction sur une inscription dans un club de sport.", "A reduction on joining a sports club."),
            new("S’ouvre à des jeunes dont le foyer reçoit certaines aides.", "Open to young people whose household receives some benefits."),
            new("Sur pass.sports.gouv.fr.", "On pass.sports.gouv.fr.")) { Rhythm = Rhythm.Yearly },
        new(["pass_culture"],
            new("Pass Culture", "Pass Culture"),
            new("Un crédit pour des livres, des spectacles, des sorties.", "A credit for books, shows and outings."),
            new("S’ouvre à 17 et à 18 ans.", "Open at 17 and at 18."),
            new("Sur l’application pass Culture.", "On the pass Culture application.")) { Rhythm = Rhythm.Once },
    ];
}
