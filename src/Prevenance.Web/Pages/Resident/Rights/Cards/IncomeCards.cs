using Prevenance.Foresight.Calendar;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Rights that make sure of an income.</summary>
internal static class IncomeCards
{
    public static readonly IReadOnlyList<RightCard> All =
    [
        new(["rsa"],
            new("Revenu de solidarité active (RSA)", "Minimum income (RSA)"),
            new("Un revenu de base pour vivre, quand il n’y a presque rien d’autre.", "A basic income to live on, when there is hardly anything else."),
            new("S’ouvre en général dès 25 ans, ou plus tôt avec un enfant, quand les revenus sont très bas.", "Open in general from age 25, or sooner with a child, when income is very low."),
            ClaimPlaces.Caf),
        new(["ppa"],
            new("Prime d’activité", "In-work benefit (prime d’activité)"),
            new("Un complément pour qui travaille avec un petit salaire.", "A supplement for those who work on a low wage."),
            new("S’ouvre dès 18 ans, quand on travaille et que le salaire est modeste.", "Open from age 18, to those who work on a modest wage."),
            ClaimPlaces.Caf),
        new(["ass"],
            new("Allocation de solidarité spécifique (ASS)", "Long-term unemployment allowance (ASS)"),
            new("Un revenu après la fin du chômage, pour qui a longtemps travaillé.", "An income after unemployment benefit, for those who worked long."),
            new("S’ouvre à la fin du chômage, après cinq ans de travail dans les dix années d’avant.", "Open at the end of unemployment benefit, after five years of work in the ten years before."),
            ClaimPlaces.FranceTravail),
        new(["aspa"],
            new("Allocation de solidarité aux personnes âgées (ASPA)", "Pension minimum (ASPA)"),
            new("Un complément aux petites retraites.", "A supplement to small pensions."),
            new("S’ouvre en général dès 65 ans, sous un plafond de revenus.", "Open in general from age 65, below an income ceiling."),
            ClaimPlaces.PensionFund),
        new(["asi"],
            new("Allocation supplémentaire d’invalidité (ASI)", "Invalidity supplement (ASI)"),
            new("Un complément à une petite pension d’invalidité.", "A supplement to a small invalidity pension."),
            new("S’ouvre avec une pension d’invalidité, avant l’âge de l’ASPA, sous un plafond de revenus.", "Open with an invalidity pension, before the age of the ASPA, below an income ceiling."),
            ClaimPlaces.HealthInsurance),
        new(["ada"],
            new("Allocation pour demandeur d’asile (ADA)", "Asylum seeker’s allowance (ADA)"),
            new("Un revenu pendant la demande d’asile.", "An income while asylum is being asked for."),
            new("S’ouvre avec l’attestation de demande d’asile.", "Open with the certificate of an asylum claim."),
            new("À l’Ofii, au moment de la demande d’asile.", "From the Ofii, when asylum is asked for.")),
        new(["aefa"],
            new("Prime de Noël", "Christmas bonus"),
            new("Une aide versée en décembre.", "Help paid in December."),
            new("S’ouvre à qui reçoit le RSA ou l’ASS en novembre ou en décembre.", "Open to those who receive RSA or ASS in November or December."),
            ClaimPlaces.Automatic) { Rhythm = Rhythm.Yearly },
        new(["livret_epargne_populaire_eligibilite"],
            new("Livret d’épargne populaire (LEP)", "People’s savings account (LEP)"),
            new("Un livret mieux rémunéré que le livret A, sans risque.", "A savings account that pays more than the livret A, without risk."),
            new("S’ouvre sous un plafond de revenus.", "Open below an income ceiling."),
            new("Dans votre banque.", "At your bank.")) { IsPaid = false },
    ];
}
