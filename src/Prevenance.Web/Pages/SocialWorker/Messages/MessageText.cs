using Prevenance.Casework.LeftMessages;

namespace Prevenance.Web.Pages.SocialWorker.Messages;

/// <summary>What is said to take a message, and to answer it.</summary>
internal static class MessageText
{
    public static readonly Text Title = new("Prendre un message", "Take a message");

    public static readonly Text Lead = new(
        "Quelqu’un appelle ou vient, et la personne qui l’accompagne n’est pas là. Pas besoin de motif : elle le dira à qui la rappelle.",
        "Somebody calls or comes, and who is with her is not there. No motive is needed: she will say it to who calls back.");

    public static readonly Text Who = new("Le nom, comme il est dit", "The name, as it is given");
    public static readonly Text WhoHint = new("Trois lettres suffisent pour retrouver quelqu’un. Un nom qui n’est pas connu est gardé tel quel, pour l’équipe.", "Three letters are enough to find somebody. A name that is not known is kept as it is, for the team.");
    public static readonly Text How = new("C’était", "It was");
    public static readonly Text Reach = new("Comment et quand la joindre", "How and when to reach her");
    public static readonly Text MayBeSaid = new("Ce qu’on peut dire à qui répond", "What may be said to whoever answers");
    public static readonly Text For = new("Pour", "For");
    public static readonly Text Referent = new("son référent, ou qui le remplace", "her référent, or who replaces them");
    public static readonly Text Team = new("l’équipe", "the team");
    public static readonly Text Save = new("Noter le message", "Note the message");
    public static readonly Text Which = new("Est-ce l’une de ces personnes ?", "Is it one of these people?");
    public static readonly Text NoneOfThem = new("Aucune : garder le nom tel quel, pour l’équipe", "None: keep the name as it is, for the team");
    public static readonly Text WhichFirst = new("Choisissez quelqu’un, ou « aucune ».", "Choose somebody, or 'none'.");
    public static readonly Text Noted = new("C’est noté. Le message attend sur la page du matin de qui répond.", "Noted. The message waits on the morning page of who answers.");

    public static Text NotedOf(string name) => Text.Of($"C’est noté pour {name}. Le message attend sur la page du matin de qui répond.", $"Noted for {name}. The message waits on the morning page of who answers.");

    public static readonly Text WaitsTitle = new("Messages à rappeler", "Messages to call back");
    public static readonly Text OneTitle = new("Un message", "A message");
    public static readonly Text CalledBack = new("Rappelé", "Called back");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text Book = new("Prendre rendez-vous", "Book an appointment");
    public static readonly Text ForTeam = new("Pour l’équipe", "For the team");
    public static readonly Text ForTeamLead = new("Ce qui est noté de qui a un dossier se lit en l’ouvrant, pour cette raison.", "What is noted of somebody who has a file is read by opening it, for that reason.");

    public static Text Of(LeftBy by) => by == LeftBy.Call ? new("un appel", "a call") : new("une visite", "a visit");

    /// <summary>How she came to us, when, and who noted it.</summary>
    public static Text Taken(LeftMessage message, Text moment, string who) => message.Words.By == LeftBy.Call
        ? Text.Of($"appel {moment} (noté par {who})", $"called {moment} (noted by {who})")
        : Text.Of($"visite {moment} (notée par {who})", $"came {moment} (noted by {who})");

    public static Text ToReach(string words) => Text.Of($"à joindre : {words}", $"to be reached: {words}");

    public static Text ToSay(string words) => Text.Of($"à qui répond, on peut dire : {words}", $"whoever answers may be told: {words}");
}
