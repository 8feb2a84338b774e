using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Web.Pages.SocialWorker.People;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What is asked of one person of the flow.</summary>
internal static class FlowPlaceText
{
    public static readonly Text Title = new("Dire de qui il s’agit", "Say who it is");
    public static readonly Text Lead = new("Votre réponse est gardée, et ce que le flux dit d’elle est écrit dans le dossier que vous dites. Vous pourrez la reprendre.", "Your answer is kept, and what the flow says of her is written in the file that you say. You may take it back.");
    public static readonly Text WhoIsIt = new("Qui est-ce ?", "Who is it?");
    public static readonly Text SayWho = new("Dire qui c’est", "Say who it is");
    public static readonly Text Erased = new("Quelqu’un de ce nom, né ce jour-là, a été effacé il y a moins d’un an : ne recréez pas son dossier sans le lui demander.", "Somebody of this name, born on that day, was erased less than a year ago: do not make her file again without asking her.");
    public static readonly Text NobodyKnown = new("Personne de connu : un dossier sera créé", "Nobody known: a file will be made");
    public static readonly Text Other = new("Un autre dossier, si elle n’est pas ci-dessus", "Another file, if she is not above");
    public static readonly Text Look = new("Chercher ce dossier", "Look for that file");
    public static readonly Text Unlike = new("ne ressemble pas à la personne du flux", "is not like the person of the flow");
    public static readonly Text Sure = new("J’ai relu ce qui diffère : c’est bien elle", "I have read again what differs: it is she");
    public static readonly Text Address = new("Ce qu’elle dit de son adresse", "What she says of her address");
    public static readonly Text NotAsked = new("On ne lui a pas demandé", "She was not asked");
    public static readonly Text AddressShown = new("Elle peut être écrite dans son dossier", "It may be written in her file");
    public static readonly Text AddressHidden = new("Elle doit rester cachée : elle n’est écrite nulle part", "It has to stay hidden: it is written nowhere");
    public static readonly Text SayAddress = new("Dire ce qu’il en est de l’adresse", "Say how it is with the address");
    public static readonly Text Why = new("Pourquoi vous ouvrez son dossier", "Why you open her file");
    public static readonly Text WhyHint = new("Elle pourra le lire. À laisser vide si vous la suivez, ou si personne de connu.", "She may read it. Leave it empty where you follow her, or where it is nobody known.");
    public static readonly Text Save = new("Garder cette réponse", "Keep this answer");
    public static readonly Text Back = new("Revenir au flux", "Back to the flow");
    public static readonly Text TakeFirst = new("Prenez d’abord ce mois : la question se pose ensuite ici.", "Take this month first: it is asked here afterwards.");
    public static readonly Text WhoFirst = new("Choisissez qui c’est.", "Choose who it is.");
    public static readonly Text WhyFirst = new("Dites pourquoi : vous ne suivez pas ce dossier vous-même.", "Say why: you do not follow this file yourself.");
    public static readonly Text AddressFirst = new("Choisissez ce qu’elle dit de son adresse.", "Choose what she says of her address.");
    public static readonly Text NotYours = new("Ce dossier n’est pas de vos équipes : qui répond de son équipe peut le dire.", "This file is of none of your teams: who answers for its team may say so.");
    public static readonly Text SeeOrTakeBack = new("Revoir ou reprendre cette réponse", "Look at this answer again, or take it back");
    public static readonly Text TakeBack = new("Reprendre cette réponse", "Take this answer back");
    public static readonly Text TakeBackLead = new(
        "Ce que le flux a écrit dans ce dossier à cause de cette réponse ne vaudra plus ; l’historique le garde. Elle attendra à nouveau une réponse. Un dossier créé par la réponse reste.",
        "What the flow wrote in this file because of this answer will hold no more; its history keeps it. She will wait for an answer again. A file that the answer made stays.");

    public static readonly Text HerFile = new("Son dossier", "Her file");

    public static Text As(RsaAsked asked) => Text.Of(
        $"{asked.Person.Shown}, {PeopleText.BornOn(asked.Person.Birth.InWords)}, foyer {asked.Household}, flux du {DayText.Of(asked.Month)}",
        $"{asked.Person.Shown}, {PeopleText.BornOn(asked.Person.Birth.InWords)}, household {asked.Household}, flow of {DayText.Of(asked.Month)}");

    /// <summary>What agrees and what differs between her and somebody who was found like her.</summary>
    public static Text Reasons(FoundPerson found) => Text.Join(new(", ", ", "), found.Likeness!.Reasons);

    public static Text Names(RsaPerson person) => Text.Of($"Nom de naissance : {person.BirthName.Shown}. Prénoms : {person.FirstNames.Shown}.", $"Name at birth: {person.BirthName.Shown}. First names: {person.FirstNames.Shown}.");
}
