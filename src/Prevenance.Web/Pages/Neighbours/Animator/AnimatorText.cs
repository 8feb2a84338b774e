using Prevenance.Accounts;

namespace Prevenance.Web.Pages.Neighbours.Animator;

internal static class AnimatorText
{
    public static readonly Text Title = new("L’entraide de votre quartier", "Mutual help in your quarter");
    public static readonly Text Lead = new("Ce que vous lisez ici est noté, sans les mots, et la personne lit qui l’a lu. Rien n’y dit qui a un dossier.", "What you read here is noted, without its words, and the person reads who read it. Nothing tells who has a file.");
    public static readonly Text Calls = new("Quelqu’un appelle", "Somebody calls");
    public static readonly Text Urgent = new("Urgent : appelez maintenant qui connaît le quartier, et restez joignable", "Urgent: call who knows the quarter now, and stay within reach");
    public static readonly Text Reported = new("Une annonce est signalée : répondre dans les deux jours ouvrés", "A post was reported: answer within two working days");
    public static readonly Text Take = new("Je m’en occupe", "I take it");
    public static readonly Text WriteToCaller = new("Lui écrire maintenant, par le relais", "Write to them now, through the relay");
    public static readonly Text Send = new("Écrire, et m’en occuper", "Write, and take it");
    public static readonly Text Suspend = new("Suspendre", "Suspend");
    public static readonly Text SuspendHint = new("Suspendre : plus rien de cette personne n’est montré, rien n’est effacé, et elle peut le contester une fois.", "To suspend: nothing of theirs is shown any more, nothing is erased, and they may contest it once.");
    public static readonly Text Suspended = new("Suspendus", "Suspended");
    public static readonly Text EndSuspension = new("Finir la suspension", "End the suspension");
    public static readonly Text Words = new("On vous a écrit", "Somebody wrote to you");
    public static readonly Text YourAnswer = new("Votre réponse, par le relais", "Your answer, through the relay");
    public static readonly Text Answer = new("Répondre", "Answer");
    public static readonly Text ToRead = new("À lire avant publication", "To read before they are published");
    public static readonly Text NothingToRead = new("Rien n’attend.", "Nothing waits.");
    public static readonly Text Publish = new("Publier", "Publish");
    public static readonly Text Refuse = new("Ne pas publier", "Do not publish");
    public static readonly Text OnPaper = new("Quelqu’un sans téléphone ni écran", "Somebody with neither telephone nor screen");
    public static readonly Text FirstName = new("Son prénom", "Their first name");
    public static readonly Text TakeIn = new("Faire son papier", "Make their paper");
    public static readonly Text PaperLead = new("Avec ce code, à l’adresse /entraide/revenir ou auprès de l’animateur du quartier : demander, proposer, lire ses réponses, tout effacer.", "With this code, at /en/mutual-help/come-back or with the animator of the quarter: ask, offer, read answers, erase everything.");
    public static readonly Text WriteForThem = new("Écrire pour elle ou lui maintenant, avec ce code", "Write for them now, with this code");
    public static readonly Text CallSubject = new("Quelqu’un de votre quartier attend une personne", "Somebody of your quarter waits for a person");

    public static Text IntroducedBy(string who) => Text.Of($"dit avoir été présenté par : {who}", $"says to have been introduced by: {who}");

    public static Text CallBody(Uri page) => Text.Of($"Quelqu’un appelle, maintenant. Ce qui est dit est sur votre page :\r\n{page.ToString()}", $"Somebody calls, now. What is told is on your page:\r\n{page.ToString()}");

    public static Text Since(DateTime calledAt)
    {
        var at = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(calledAt, DateTimeKind.Utc), FrenchTime.Zone);
        return Text.Of($"{DayText.Of(DateOnly.FromDateTime(at))} à {at:HH:mm}", $"{DayText.Of(DateOnly.FromDateTime(at))} at {at:HH:mm}");
    }
}
