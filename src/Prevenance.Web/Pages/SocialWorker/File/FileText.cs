using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Casework;
using Prevenance.Casework.Files;
using Prevenance.Casework.Retention;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Pages.SocialWorker.File.Referrals;
using Prevenance.Web.Pages.SocialWorker.Imports;

namespace Prevenance.Web.Pages.SocialWorker.File;

internal static class FileText
{
    /// <summary>No name: titles stay in the history of browsers.</summary>
    public static readonly Text Title = new("Un dossier", "A file");

    /// <summary>Told to whoever is not her référent, whatever the file holds: by who reads it, and not by what is hidden from them.</summary>
    public static readonly Text NotAll = new(
        "Ce dossier vous est ouvert pour une raison, et non parce que vous suivez la personne : ce que votre mission ne permet pas de lire n’est pas montré.",
        "This file is open to you for a reason, and not because you follow the person: what your mission does not let you read is not shown.");

    public static readonly Text Who = new("Qui l’accompagne", "Who is with her");
    public static readonly Text NobodyYet = new("Pas encore de référent.", "No référent yet.");
    public static readonly Text NobodyHere = new("Aucun référent à lire ici.", "No référent is shown here.");
    public static readonly Text Reach = new("Comment joindre la personne", "How to reach the person");
    public static readonly Text NoReach = new("Aucun moyen de la joindre à lire ici.", "No way to reach the person is shown here.");
    public static Text Answers(string who) => Text.Of($"répond : {who}", $"answers: {who}");
    public static Text MayBeSaid(string what) => Text.Of($"ce qu’on peut y dire : {what}", $"what may be said there: {what}");

    public static readonly Text KnownTitle = new("Ce que l’on sait", "What is known");
    public static Text SeeKnown(int count) => count == 1 ? new("Une réponse, avec sa source et son âge", "One answer, with its source and its age") : Text.Of($"{count} réponses, avec leur source et leur âge", $"{count} answers, with their source and their age");
    public static readonly Text KnowNothing = new("Rien à lire ici de sa situation. Ce que personne n’a dit reste inconnu.", "Nothing of her situation is shown here. What nobody said stays unknown.");

    public static readonly Text ToCome = new("Ce que l’on sait déjà de la suite", "What is already known to come");

    public static Text From(DateOnly day) => Text.Of($"à partir du {DayText.Of(day)} :", $"from {DayText.Of(day)}:").WithCapital();

    public static readonly Text Contacts = new("Les contacts", "Contacts");
    public static readonly Text NoContact = new("Aucun contact à lire ici.", "No contact is shown here.");
    public static readonly Text Note = new("Noter un contact", "Note a contact");
    public static readonly Text Kind = new("C’était", "It was");
    public static readonly Text Minutes = new("Minutes, si vous le savez", "Minutes, if you know");
    public static readonly Text Sentence = new("Une phrase à retenir, qu’elle pourra lire", "A sentence to remember, which she may read");
    public static readonly Text Save = new("Noter", "Note");
    public static readonly Text MinutesWrong = new("Écrivez des minutes en chiffres, ou rien.", "Write minutes in figures, or nothing.");
    public static Text Lasted(int minutes) => Text.Of($"{minutes} min", $"{minutes} min");

    public static readonly Text WhoOpened = new("Qui a ouvert ce dossier", "Who opened this file");
    public static readonly Text JournalLead = new("Chaque lecture et chaque écriture, avec sa raison. La personne peut demander ces lignes.", "Each reading and each writing, with its reason. The person may ask for these lines.");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text Herself = new("la personne elle-même", "the person herself");
    public static Text Line(Text day, string hour, string who, Text what) => Text.Of($"{day} à {hour} : {who}, {what}", $"{day} at {hour}: {who}, {what}");
    public static Text Because(string reason) => Text.Of($"raison donnée : {reason}", $"reason given: {reason}");

    public static Text Of(MissionKind kind) => kind switch
    {
        MissionKind.Referent => new("référent", "référent"),
        MissionKind.Team => new("équipe", "team"),
        MissionKind.Replacement => new("remplace le référent", "replaces the référent"),
        MissionKind.Helper => new("aide", "helps"),
        _ => new("partenaire", "partner"),
    };

    public static Text Of(ContactKind kind) => kind switch
    {
        ContactKind.Visit => new("la personne est venue", "the person came"),
        ContactKind.HomeVisit => new("une visite à domicile", "a home visit"),
        ContactKind.Call => new("un appel", "a call"),
        ContactKind.Message => new("un message de la personne", "a message from the person"),
        ContactKind.OwnAccess => new("la personne a ouvert son dossier", "the person opened her file"),
        ContactKind.LetterSent => new("une lettre envoyée", "a letter sent"),
        _ => new("un appel sans réponse", "a call without answer"),
    };

    /// <summary>What was done: a partner reads what was asked of them, and not the file; a list shows a name, and no more.</summary>
    public static Text Of(JournalEntry entry) => entry switch
    {
        _ when DoneByLink.Of(entry) is { IsAnswer: true } answered => Text.Of($"a répondu par un lien à la demande du {DayText.Of(answered.SentOn)}", $"answered by a link the request of {DayText.Of(answered.SentOn)}"),
        _ when DoneByLink.Of(entry) is { } read => Text.Of($"a lu par un lien la demande du {DayText.Of(read.SentOn)}", $"read by a link the request of {DayText.Of(read.SentOn)}"),
        { Gesture: Gesture.ReadFile, Part: PartnerDesk.Part } => new("a lu la demande faite à son service", "read the request made to their service"),
        { Gesture: Gesture.BookAppointment, Part: LeftMessageBook.Listed } => new("a vu dans la liste des messages", "saw in the list of messages"),
        { Gesture: Gesture.ChangeSituation, Part: TellWorkerEndpoints.Part } => new("a demandé un message pour le jour où un service reprendra des personnes", "asked for a message for the day on which a service takes people again"),
        { Gesture: Gesture.ChangeSituation, Part: FlowPlaceDesk.Part } => new("a dit si ce dossier est celui d’une personne du flux du RSA", "said whether this file is that of a person of the RSA flow"),
        _ => Of(entry.Gesture),
    };

    public static Text Of(Gesture gesture) => gesture switch
    {
        Gesture.ReadFile => new("a lu", "read"),
        Gesture.SearchPeople => new("a vu dans une recherche", "saw in a search"),
        Gesture.CreatePerson => new("a créé le dossier", "made the file"),
        Gesture.WriteTeamNote => new("a ouvert ou écrit une note, un contact ou une réponse", "opened or wrote a note, a contact or an answer"),
        Gesture.ChangeSituation => new("a ouvert ou changé ce que l’on sait", "opened or changed what is known"),
        Gesture.BookAppointment or Gesture.MarkMissed => new("a vu, pris ou changé un rendez-vous, ou pris un message", "saw, booked or changed an appointment, or took a message"),
        Gesture.BreakGlass => new("a ouvert sans mission", "opened without a mission"),
        Gesture.ExportFile => new("a emporté une copie", "took a copy"),
        Gesture.ImportFlow => new("a importé", "imported"),
        Gesture.SeeFileJournal => new("a lu ces lignes", "read these lines"),
        _ => new("a travaillé sur le dossier", "worked on the file"),
    };
}
