using Prevenance.Directories.Referrals;

namespace Prevenance.Web.Pages.Services.Answers;

internal static class AnswerText
{
    public static readonly Text NotPossible = new("Cette réponse n’est plus possible : la demande a changé entre-temps. Relisez la page.", "This answer is no longer possible: the request changed meanwhile. Read the page again.");
    public static readonly Text DayWrong = new("Écrivez un jour, comme 15/01/2027.", "Write a day, such as 15/01/2027.");
    public static readonly Text DayOver = new("Ce jour est passé : écrivez un jour à venir.", "That day is over: write one to come.");
    public static readonly Text HourWrong = new("Écrivez l’heure du rendez-vous, comme 9h30.", "Write the hour of the meeting, such as 9:30.");
    public static readonly Text ReasonFirst = new("Choisissez une raison : la personne et qui l’accompagne la liront.", "Choose a reason: the person and who is with them will read it.");
    public static readonly Text WordsFirst = new("Écrivez quelques mots.", "Write a few words.");
    public static readonly Text Meeting = new("Premier rendez-vous (si la date est connue)", "First meeting (if its date is known)");
    public static readonly Text Hour = new("À quelle heure", "At what time");
    public static readonly Text Review = new("Quel jour vous le redemander", "On which day to ask you again");
    public static readonly Text Reason = new("Pourquoi", "Why");
    public static readonly Text Move = new("Donner un jour, ou le changer", "Give a day, or change it");
    public static readonly Text Reply = new("Votre réponse : le service la lira telle quelle", "Your reply: the service will read it as it is");
    public static readonly Text Question = new("Votre question", "Your question");
    public static readonly Text Words = new("Avec ses mots", "In her words");
    public static readonly Text OwnWords = new("Avec vos mots", "In your words");

    public static Text Title(ActKind kind) => kind switch
    {
        ActKind.Accept => new("Accepter", "Accept"),
        ActKind.PutOnWaitingList => new("Mettre sur liste d’attente", "Put on the waiting list"),
        ActKind.Decline => new("Dire non", "Decline"),
        ActKind.Ask => new("Poser une question d’abord", "Ask something first"),
        ActKind.Reply => new("Répondre à sa question, avec son accord à elle", "Reply to its question, with her agreement"),
        ActKind.Meet => new("Nous nous sommes rencontrés", "We met"),
        ActKind.SayNobodyCame => new("Personne n’est venu", "Nobody came"),
        ActKind.Finish => new("C’est terminé", "It is finished"),
        ActKind.Withdraw => new("Retirer la demande", "Withdraw the request"),
        ActKind.TellOwnVersion => new("Dire ce qui s’est passé", "Say what happened"),
        ActKind.TellOutcome => new("Dire si cela a aidé", "Say whether it helped"),
        _ => new(kind.ToString(), kind.ToString()),
    };

    /// <summary>The same where a request stands: what is accepted already may be given a day, or another.</summary>
    public static Func<ActKind, Text> TitleIn(ReferralState state) => kind => kind == ActKind.Accept && state == ReferralState.Accepted ? Move : Title(kind);

    /// <summary>What was done, as a line of a history.</summary>
    public static Text Done(ActKind? kind) => kind switch
    {
        ActKind.Send => new("envoyée", "sent"),
        ActKind.Open => new("lue par le service", "read by the service"),
        ActKind.Accept => new("acceptée", "accepted"),
        ActKind.PutOnWaitingList => new("sur liste d’attente", "on the waiting list"),
        ActKind.Decline => new("refusée", "declined"),
        ActKind.Ask => new("le service pose une question", "the service asks something"),
        ActKind.Reply => new("une réponse est donnée à la question du service", "the service's question is replied to"),
        ActKind.Meet => new("ils se sont rencontrés", "they met"),
        ActKind.SayNobodyCame => new("le service dit que personne n’est venu", "the service says that nobody came"),
        ActKind.TellOwnVersion => new("la personne dit ce qui s’est passé", "the person says what happened"),
        ActKind.Finish => new("terminée pour le service", "finished for the service"),
        ActKind.TellOutcome => new("la personne dit ce que cela a donné", "the person says what came of it"),
        ActKind.Withdraw => new("retirée", "withdrawn"),
        ActKind.Bounce => new("le courriel est revenu", "the e-mail came back"),
        ActKind.LoseLetter => new("on ne sait pas si le courriel est parti", "nobody knows whether the e-mail left"),
        ActKind.CloseService => new("le service a fermé", "the service closed"),
        _ => new("pas de réponse : à reprendre avec elle", "no answer: to be taken up with her"),
    };

    public static readonly Text Helped = new("Cela a-t-il aidé ?", "Did it help?");

    public static Text Of(HelpGiven helped) => helped switch
    {
        HelpGiven.Yes => new("cela a aidé", "it helped"),
        HelpGiven.Partly => new("cela a aidé en partie", "it helped in part"),
        HelpGiven.No => new("cela n’a pas aidé", "it did not help"),
        _ => new("autre chose", "something else"),
    };

    /// <summary>A reason as the service chooses it; the person reads it in other words.</summary>
    public static Text ReasonInWords(string reason) => reason switch
    {
        DeclineReasons.OutOfArea => new("Son adresse est hors de notre zone", "The address is outside our area"),
        "no-room" => new("Nous n’avons plus de place", "We have no room left"),
        "no-funds" => new("Nous n’avons plus de budget pour cette aide", "We have no funds left for this help"),
        "not-eligible" => new("Notre service n’est pas fait pour sa situation", "Our service is not meant for this situation"),
        "language" => new("Personne chez nous ne parle sa langue", "Nobody here speaks the language"),
        "already-known" => new("Nous la suivons déjà", "We already follow the person"),
        _ => new("Nous ne pouvons pas aider cette fois", "We cannot help this time"),
    };
}
