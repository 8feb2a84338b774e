using Prevenance.Directories.Referrals;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

internal static class ReferralText
{
    public static readonly Text Section = new("Vers d’autres services", "To other services");
    public static readonly Text None = new("Aucune demande à lire ici.", "No request is shown here.");
    public static readonly Text Find = new("Chercher un service avec elle", "Look for a service with her");
    public static readonly Text Title = new("Une demande à un service", "A request to a service");
    public static readonly Text FindLead = new("Ce que l’on sait d’elle est rempli ; rien n’en est envoyé.", "What is known of her is filled in; nothing of it is sent.");
    public static readonly Text Search = new("Chercher", "Search");
    public static readonly Text Prepare = new("Préparer la demande", "Prepare the request");
    public static readonly Text Purpose = new("Ce que vous demandez au service", "What you ask of the service");
    public static readonly Text PurposeHint = new("Avec ses mots à elle si possible. Le service lit cette phrase telle quelle.", "In her own words if possible. The service reads this sentence as it is.");
    public static readonly Text Words = new("Ce que le service doit savoir (facultatif)", "What the service is to know (optional)");
    public static readonly Text WordsHint = new("Rien de sa santé au-delà de ce qu’elle veut dire elle-même.", "Nothing of her health beyond what she wants to say herself.");
    public static readonly Text ThenRead = new("Continuer : relire ensemble", "Go on: read it together");
    public static readonly Text ReadTogether = new("Relisez ensemble ce que le service lira", "Read together what the service will read");
    public static readonly Text ReadLead = new("Rien d’autre ne lui est envoyé. Enlevez les lignes qu’elle ne veut pas dire : elles ne sont gardées nulle part. Dire non ne change rien à l’aide qu’elle reçoit.", "Nothing else is sent. Take out the lines that she does not want to tell: they are kept nowhere. A no changes nothing of the help that she gets.");
    public static readonly Text Lines = new("Ce que le service lira d’elle", "What the service will read of her");
    public static readonly Text Until = new("Elle est d’accord jusqu’au (un an au plus)", "She agrees until (a year at most)");
    public static readonly Text Agreed = new("Elle a lu cette page, ou je la lui ai lue, et elle est d’accord", "She read this page, or I read it to her, and she agrees");
    public static readonly Text AgreementFirst = new("Sans son accord, rien ne part.", "Without her agreement, nothing leaves.");
    public static readonly Text Send = new("Envoyer", "Send");
    public static readonly Text HiddenAddress = new("Son adresse est cachée : elle ne part pas, le service lit qu’il faut écrire à sa domiciliation seulement, et aucun moyen de la joindre n’est coché pour elle.", "Her address is hidden: it does not leave, the service reads that one writes to her domiciliation only, and no way to reach her is ticked for her.");
    public static readonly Text Discard = new("Elle dit non : effacer ce brouillon", "She says no: erase this draft");
    public static readonly Text ToDo = new("Ce qui vous est demandé", "What is asked of you");
    public static readonly Text ToTellHer = new("À lui dire, ou à lui demander", "To tell or to ask her");
    public static readonly Text ToTellHerLead = new("Elle le lit aussi dans son dossier, si elle y entre. Aucun message ne part vers elle.", "She also reads it in her own access, if she enters it. No message leaves for her.");
    public static readonly Text Draft = new("brouillon, à relire ensemble", "draft, to be read together");
    public static readonly Text History = new("Ce qui s’est passé", "What happened");
    public static readonly Text SheReads = new("Elle lit", "She reads");
    public static readonly Text Acts = new("Ce que vous savez de la suite", "What you know of what followed");
    public static readonly Text ActsLead = new("Quand le service a répondu au téléphone, ou quand elle vous l’a dit.", "When the service answered by telephone, or when she told you.");
    public static readonly Text NoLetters = new("Aucun courriel ne part d’ici : donnez le lien et le code au service.", "No e-mail leaves from here: give the link and the code to the service.");
    public static readonly Text Letters = new("Un courriel est parti vers le service, ou part dans la minute ; le code est dans un second.", "An e-mail left for the service, or leaves within the minute; the code is in a second one.");
    public static readonly Text MakeLink = new("Faire un lien et un code à donner", "Make a link and a code to give");
    public static readonly Text LinkTitle = new("Pour lire la demande et y répondre", "To read the request and answer it");
    public static readonly Text LinkOnce = new("Copiez ou imprimez maintenant : le lien et le code ne sont montrés qu’une fois. Donnez-les par deux chemins : le lien par écrit, le code de vive voix. Le code ne s’imprime pas.", "Copy or print now: the link and the code are shown only once. Give them by two ways: the link in writing, the code by voice. The code is not printed.");
    public static readonly Text GoTo = new("Ouvrir cette adresse :", "Open this address:");
    public static readonly Text TypeCode = new("Puis écrire ce code :", "Then write this code:");
    public static readonly Text LinkLives = new("Ni compte ni mot de passe. Le lien vaut tant que la demande attend ; après cinq codes faux, il n’ouvre plus rien.", "Neither an account nor a password. The link is good as long as the request waits; after five wrong codes it opens nothing any more.");
    public static readonly Text Another = new("Chercher un autre service avec elle", "Look for another service with her");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text WaitsTitle = new("Ses demandes à des services", "Requests to services");
    public static readonly Text ByMachine = new("Prévenance", "Prévenance");
    public static readonly Text ByService = new("le service", "the service");
    public static readonly Text ByPerson = new("la personne", "the person");
    public static readonly Text ByNobody = new("le temps", "time");

    /// <summary>Where a referral stands, as who is with her reads it.</summary>
    public static Text Of(ReferralState state) => state switch
    {
        ReferralState.Draft => Draft,
        ReferralState.Sent => new("envoyée, pas encore lue", "sent, not read yet"),
        ReferralState.Received => new("lue, pas encore de réponse", "read, no answer yet"),
        ReferralState.Accepted => new("acceptée", "accepted"),
        ReferralState.WaitingList => new("sur liste d’attente", "on the waiting list"),
        ReferralState.Declined => new("refusée", "declined"),
        ReferralState.Seen => new("ils se sont rencontrés", "they met"),
        ReferralState.AskingPerson => new("le service dit que personne n’est venu : on lui demande d’abord", "the service says that nobody came: she is asked first"),
        ReferralState.DidNotMeet => new("ils ne se sont pas rencontrés", "they did not meet"),
        ReferralState.Done => new("terminée pour le service", "finished for the service"),
        ReferralState.Outcome => new("elle a dit ce que cela a donné", "she said what came of it"),
        ReferralState.Withdrawn => new("retirée", "withdrawn"),
        ReferralState.Conflict => new("deux réponses du service se contredisent : à appeler", "two answers of the service contradict one another: call"),
        _ => new("à reprendre : appeler, choisir un autre service, ou clore avec elle", "to be taken up: call, choose another service, or close with her"),
    };

    public static Text Meeting(DateTime meeting) => Text.Of($"Rendez-vous le {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} à {meeting:HH:mm}", $"Meeting on {DayText.WithWeekday(DateOnly.FromDateTime(meeting))} at {meeting:HH:mm}");
}
