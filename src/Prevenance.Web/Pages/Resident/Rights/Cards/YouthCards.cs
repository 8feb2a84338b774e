using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights of pupils, students and young people.</summary>
internal static class YouthCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["bourse_lycee"], new("Bourse de lycée", "Upper secondary school grant")) { Rhythm = Rhythm.Yearly },
        new(["contrat_engagement_jeune"], new("Contrat d’engagement jeune", "Youth commitment contract")),
        new(["pass_sport"], new("Pass’Sport", "Pass’Sport")) { Rhythm = Rhythm.Once },
        new(["pass_culture"], new("Pass Culture", "Pass Culture")) { Rhythm = Rhythm.Once },
    ];
}
