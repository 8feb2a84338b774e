using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights of pupils, students and young people.</summary>
internal static class YouthCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["bourse_lycee"],
            new("Bourse de lycée", "Upper secondary school grant"),
            new("Une aide pour les frais du lycée.", "Help with the cost of upper secondary school."),
            new("S’ouvre selon les revenus et le nombre d’enfants.", "Open according to income and number of children."),
            new("À l’établissement, ou en ligne avec la demande d’inscription.", "From the school, or online with the enrolment.")) { Rhythm = Rhythm.Yearly },
        new(["contrat_engagement_jeune"],
            new("Contrat d’engagement jeune", "Youth commitment contract"),
            new("Un accompagnement vers l’emploi, avec une allocation.", "Support towards work, with an allowance."),
            new("S’ouvre de 16 à 25 ans (29 ans avec un handicap), sans études, si vos revenus sont faibles.", "Open from 16 to 25 (29 with a disability), outside education, on a low income."),
            new("À la mission locale ou à France Travail.", "From the mission locale or France Travail.")),
        new(["pass_sport"],
            new("Pass’Sport", "Pass’Sport"),
            new("Une réduction pour s’inscrire dans un club de sport.", "A reduction to join a sports club."),
            new("S’ouvre avec l’allocation de rentrée scolaire, l’AEEH, l’AAH ou une bourse étudiante.", "Open with the back-to-school allowance, AEEH, AAH or a student grant."),
            new("Sans démarche : un code arrive par message avant la saison.", "No claim needed: a code comes by message before the season.")) { Rhythm = Rhythm.Once },
        new(["pass_culture"],
            new("Pass Culture", "Pass Culture"),
            new("Un crédit pour des livres, des spectacles, des cours.", "A credit for books, shows and lessons."),
            new("S’ouvre à 17 ans, puis à 18 ans.", "Open at 17, then at 18."),
            new("Sur l’application pass Culture.", "On the pass Culture application.")) { Rhythm = Rhythm.Once },
    ];
}
