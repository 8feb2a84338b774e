using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that make sure of an income.</summary>
internal static class IncomeCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["rsa"], new("Revenu de solidarité active (RSA)", "Minimum income (RSA)")) { Stead = Stead.Income },
        new(["ppa"], new("Prime d’activité", "In-work benefit (prime d’activité)")),
        new(["ass"], new("Allocation de solidarité spécifique (ASS)", "Long-term unemployment allowance (ASS)")) { Stead = Stead.Income },
        new(["aspa"], new("Allocation de solidarité aux personnes âgées (ASPA)", "Pension minimum (ASPA)")) { Stead = Stead.Income },
        new(["asi"], new("Allocation supplémentaire d’invalidité (ASI)", "Invalidity supplement (ASI)")) { Stead = Stead.Income },
        new(["ada"], new("Allocation pour demandeur d’asile (ADA)", "Asylum seeker’s allowance (ADA)")) { Stead = Stead.Income },
        new(["aefa"], new("Prime de Noël", "Christmas bonus")) { Rhythm = Rhythm.Yearly },
        new(["livret_epargne_populaire_eligibilite"], new("Livret d’épargne populaire (LEP)", "People’s savings account (LEP)"))
        {
            IsPaid = false,
            ComesLast = true,
            Requires = new("avec une pièce d’identité, si vous déclarez vos revenus en France", "with an identity document, if you file a tax return in France"),
        },
    ];
}
