using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that make sure of an income.</summary>
internal static class IncomeCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["rsa"], new("Revenu de solidarité active (RSA)", "Minimum income (RSA)")),
        new(["ppa"], new("Prime d’activité", "In-work benefit (prime d’activité)")),
        new(["ass"], new("Allocation de solidarité spécifique (ASS)", "Long-term unemployment allowance (ASS)")),
        new(["aspa"], new("Allocation de solidarité aux personnes âgées (ASPA)", "Pension minimum (ASPA)")),
        new(["asi"], new("Allocation supplémentaire d’invalidité (ASI)", "Invalidity supplement (ASI)")),
        new(["ada"], new("Allocation pour demandeur d’asile (ADA)", "Asylum seeker’s allowance (ADA)")),
        new(["aefa"], new("Prime de Noël", "Christmas bonus")) { Rhythm = Rhythm.Yearly },
        new(["livret_epargne_populaire_eligibilite"], new("Livret d’épargne populaire (LEP)", "People’s savings account (LEP)")) { IsPaid = false },
    ];
}
