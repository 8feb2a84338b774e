using Prevenance.Directories.Referrals;

namespace Prevenance.Web.Pages.Services.Partner;

internal static class PartnerText
{
    public static readonly Text Title = new("Les demandes faites à votre service", "What is asked of your service");
    public static readonly Text Lead = new("Chaque page dit ce que la personne a accepté de vous dire, et rien d’autre. Elle lit votre réponse dès qu’elle est donnée.", "Each page says what the person agreed to tell you, and nothing else. They read your answer as soon as it is given.");
    public static readonly Text None = new("Rien n’attend votre réponse.", "Nothing waits for your answer.");
    public static readonly Text Request = new("Une demande", "A request");
    public static readonly Text Back = new("Toutes les demandes", "All requests");
    public static readonly Text Cards = new("Vos fiches", "Your cards");
    public static readonly Text Card = new("Lire la fiche", "Read the card");
    public static readonly Text Correct = new("Corriger la fiche", "Correct the card");
    public static readonly Text CardTitle = new("Votre fiche", "Your card");
    public static readonly Text CardLead = new("Ce que vous changez ici, tout le monde le lit aussitôt, à côté de ce que la source écrit. Cela tient jusqu’à ce que la source change ce champ.", "What you change here is read by everybody at once, beside what the source writes. It holds until the source changes that field.");
    public static readonly Text NoCard = new("Cette fiche n’est plus dans l’annuaire.", "This card is no longer in the directory.");
    public static readonly Text AllTrue = new("Tout est juste sur cette fiche", "All is true on this card");

    public static Text Waiting(int count) => count == 1 ? new("Une demande attend votre service", "One request waits for your service") : Text.Of($"{count} demandes attendent votre service", $"{count} requests wait for your service");

    public static Text SentOn(DateOnly day) => Text.Of($"Demande du {DayText.Of(day)}", $"Request of {DayText.Of(day)}");

    /// <summary>Where a request stands, as the service reads it.</summary>
    public static Text Of(Referral referral) => referral switch
    {
        { State: ReferralState.Sent } => new("pas encore lue", "not read yet"),
        { State: ReferralState.Accepted, Answer.Meeting: { } meeting } => Text.Of($"acceptée, le {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} à {meeting:HH:mm}", $"accepted, on {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} at {meeting:HH:mm}"),
        { State: ReferralState.Accepted } => new("acceptée, sans jour", "accepted, without a day"),
        { State: ReferralState.WaitingList, Answer.Review: { } review } => Text.Of($"sur liste d’attente, à revoir le {DayText.Of(review)}", $"on the waiting list, to be seen again on {DayText.Of(review)}"),
        { State: ReferralState.Seen } => new("vous vous êtes rencontrés", "you have met"),
        { State: ReferralState.AskingPerson or ReferralState.DidNotMeet } => new("vous ne vous êtes pas rencontrés", "you did not meet"),
        { State: ReferralState.Conflict } => new("deux réponses de votre service se contredisent", "two answers of your service contradict one another"),
        { IsAsked: true } => new("votre question attend sa réponse", "your question waits for its reply"),
        _ => new("attend votre réponse", "waits for your answer"),
    };
}
