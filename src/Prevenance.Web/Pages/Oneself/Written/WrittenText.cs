using Prevenance.Casework.Retention;
using Prevenance.Web.Pages.SocialWorker.File;

namespace Prevenance.Web.Pages.Oneself.Written;

internal static class WrittenText
{
    public static readonly Text Lead = new(
        "Tout ce que l’équipe a écrit de vous, et ce que l’on sait. À côté de chaque note, vous pouvez écrire votre phrase : elle compte autant.",
        "All that the team has written of you, and what is known. Beside each note you may write your own sentence: it counts as much.");

    public static readonly Text Who = new("Votre nom, et comment vous joindre", "Your name, and how to reach you");
    public static readonly Text Notes = new("Les notes", "The notes");
    public static readonly Text NoNote = new("Aucune note n’est écrite.", "No note is written.");
    public static readonly Text ToldAlone = new("dit par vous seul", "told by you alone");
    public static readonly Text Mine = new("Votre phrase :", "Your sentence:");
    public static readonly Text NotSo = new("Ce n’est pas ainsi", "That is not so");
    public static readonly Text Words = new("Ce que vous en dites, avec vos mots", "What you say of it, in your words");
    public static readonly Text WordsHint = new("Votre phrase reste à côté de la note, sur les pages et sur le papier. Personne ne peut l’effacer.", "Your sentence stays beside the note, on pages and on paper. Nobody can take it away.");
    public static readonly Text Set = new("Mettre ma phrase à côté", "Set my sentence beside it");
    public static readonly Text Contacts = new("Les contacts", "Contacts");
    public static readonly Text NoContact = new("Aucun contact n’est noté.", "No contact is noted.");
    public static readonly Text Household = new("Avec qui vous vivez", "Whom you live with");
    public static readonly Text Known = new("Ce que l’on sait", "What is known");
    public static readonly Text KnowNothing = new("Rien n’est noté de votre situation.", "Nothing is noted of your situation.");
    /// <summary>How many times nobody had to ask.</summary>
    public static Text Spared(int count) => count == 1
        ? new("Une fois, ce que vous avez dit a servi sans vous être redemandé.", "Once, what you said served without being asked of you again.")
        : Text.Of($"{count} fois, ce que vous avez dit a servi sans vous être redemandé.", $"{count} times, what you said served without being asked of you again.");

    public static readonly Text IsWrong = new("Dire que quelque chose est faux ou a changé", "Say that something is wrong or changed");

    public static Text Of(ContactKind kind) => kind switch
    {
        ContactKind.Visit => new("vous êtes venu", "you came"),
        ContactKind.Message => new("un message de vous", "a message from you"),
        ContactKind.OwnAccess => new("vous avez ouvert votre dossier", "you opened your file"),
        _ => FileText.Of(kind),
    };
}
