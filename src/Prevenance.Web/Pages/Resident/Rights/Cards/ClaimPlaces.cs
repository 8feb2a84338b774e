using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Rights.Cards;

/// <summary>Where rights are claimed.</summary>
internal static class ClaimPlaces
{
    public static readonly Text Caf = new(
        "À la Caf, sur caf.fr ou dans un accueil de la Caf.",
        "From the Caf, on caf.fr or at a Caf office.");

    public static readonly Text Automatic = new(
        "Sans démarche : elle arrive dès que la Caf connaît votre situation.",
        "No claim needed: it comes once the Caf knows your situation.");

    public static readonly Text Landlord = new(
        "Sans démarche : le bailleur l’applique sur la quittance.",
        "No claim needed: the landlord applies it to the rent bill.");

    public static readonly Text HealthInsurance = new(
        "À l’assurance maladie, sur ameli.fr ou dans un accueil.",
        "From the health insurance, on ameli.fr or at an office.");

    public static readonly Text DisabilityOffice = new(
        "À la Maison départementale et métropolitaine des personnes handicapées (MDMPH).",
        "From the disability office (MDMPH).");

    public static readonly Text FranceTravail = new("À France Travail.", "From France Travail.");

    public static readonly Text PensionFund = new("À votre caisse de retraite.", "From your pension fund.");
}
