using Prevenance.Casework.Files;
using Prevenance.Casework.Notes;

namespace Prevenance.Web.Pages.SocialWorker.File.Notes;

internal static class NotesText
{
    public static readonly Text Title = new("Les notes", "Notes");
    public static readonly Text None = new("Aucune note à lire ici.", "No note is shown here.");
    public static readonly Text Write = new("Écrire une note", "Write a note");
    public static readonly Text WriteLead = new("La personne peut lire ce qui est partagé, et écrire sa phrase à côté.", "The person may read what is shared, and write her own sentence beside it.");
    public static readonly Text Drafts = new("Mes brouillons", "My drafts");
    public static readonly Text DraftsLead = new("Vous seul les lisez. Après soixante jours, un brouillon qui n’est pas partagé disparaît.", "You alone read them. After sixty days, a draft that is not shared is gone.");
    public static readonly Text NoDraft = new("Aucun brouillon sur ce dossier.", "No draft on this file.");
    public static readonly Text Words = new("La note", "The note");
    public static readonly Text Alone = new("Ce que la personne a dit seule", "What the person said alone");
    public static readonly Text AloneHint = new("Ne se lit que dans son dossier, même si la note parle aussi d’autres.", "Is read in her file only, even where the note is about others too.");
    public static readonly Text About = new("La note parle aussi de", "The note is also about");
    public static readonly Text AboutHint = new("Elle est alors dans le dossier de chacun.", "It is then in each one’s file.");
    public static readonly Text NotOpen = new("Un de ces dossiers ne vous est pas ouvert : décochez-le, ou ouvrez-le d’abord.", "One of these files is not open to you: untick it, or open it first.");
    public static readonly Text ForWhom = new("Pour qui", "For whom");
    public static readonly Text Partner = new("Le partenaire, si c’est pour lui", "The partner, if it is for one");
    public static readonly Text NoPartner = new("Choisissez le partenaire à qui elle est destinée.", "Choose the partner whom it is for.");
    public static readonly Text FromParents = new("La personne est mineure et demande que ses parents ne le sachent pas : je suis seul à le lire", "She is under age and asks that her parents not be told: I alone read it");
    public static readonly Text Save = new("Noter", "Note");
    public static readonly Text Share = new("Partager", "Share");
    public static readonly Text Change = new("Compléter, ou écrire sa phrase", "Complete, or write her sentence");
    public static readonly Text Rewrite = new("Écrire cette partie autrement", "Write this part otherwise");
    public static readonly Text TwoAtOnce = new("Deux personnes ont écrit en même temps : voici les deux textes.", "Two people wrote at the same time: here are both texts.");
    public static readonly Text Hers = new("Sa phrase", "Her sentence");
    public static readonly Text HersLead = new("« Ce n’est pas ainsi » : ce qu’elle en dit, avec ses mots. Sa phrase reste à côté de la note, avec le même poids.", "'That is not so': what she says of it, in her words. Her sentence stays beside the note, with equal weight.");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");
    public static readonly Text ToldAlone = new("dit par elle seule", "told by her alone");

    public static Text By(Text day, string who) => Text.Of($"le {day}, {who}", $"on {day}, {who}");

    public static Text Of(NoteTier tier) => tier switch
    {
        NoteTier.Draft => new("moi seul, un brouillon", "myself alone, a draft"),
        NoteTier.Partner => new("l’équipe et un partenaire", "the team and a partner"),
        NoteTier.Person => new("un mot pour la personne", "a word to the person"),
        _ => new("l’équipe qui l’accompagne", "the team that is with her"),
    };

    /// <summary>In characters.</summary>
    public static int Longest => NoteStore.LongestPart;
}
