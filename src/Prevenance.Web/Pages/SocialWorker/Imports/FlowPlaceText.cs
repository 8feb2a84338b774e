using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Web.Pages.SocialWorker.People;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What is asked of one person of the flow.</summary>
internal static class FlowPlaceText
{
    public static readonly Text Title = new("Dire de qui il s’agit", "Say who it is");
    public static readonly Text Lead = new("Votre réponse est gardée. Ce mois, pris encore une fois, sera écrit dans le dossier que vous dites ; jusque-là, rien ne l’est.", "Your answer is kept. This month, once it is taken again, is written in the file that you say; until then nothing is.");
    public static readonly Text WhoIsIt = new("Qui est-ce ?", "Who is it?");
    public static readonly Text SayWho = new("Dire qui c’est", "Say who it is");
    public static readonly Text NobodyKnown = new("Personne de connu : un dossier sera créé", "Nobody known: a file will be made");
    public static readonly Text Address = new("Ce qu’elle dit de son adresse", "What she says of her address");
    public static readonly Text NotAsked = new("On ne lui a pas demandé", "She was not asked");
    public static readonly Text AddressShown = new("Elle peut être écrite dans son dossier", "It may be written in her file");
    public static readonly Text AddressHidden = new("Elle doit rester cachée : elle n’est écrite nulle part", "It has to stay hidden: it is written nowhere");
    public static readonly Text SayAddress = new("Dire ce qu’il en est de l’adresse", "Say how it is with the address");
    public static readonly Text Why = new("Pourquoi vous ouvrez son dossier", "Why you open her file");
    public static readonly Text WhyHint = new("Elle pourra le lire. À laisser vide si vous la suivez, ou si personne de connu.", "She may read it. Leave it empty where you follow her, or where it is nobody known.");
    public static readonly Text Save = new("Garder cette réponse", "Keep this answer");
    public static readonly Text Back = new("Revenir au mois", "Back to the month");
    public static readonly Text Said = new("C’est noté. Prenez encore une fois ce mois pour que ce soit écrit dans le dossier.", "It is noted. Take this month again to have it written in the file.");
    public static readonly Text TakeFirst = new("Prenez d’abord ce mois : la question se pose ensuite ici.", "Take this month first: it is asked here afterwards.");
    public static readonly Text WhoFirst = new("Choisissez qui c’est.", "Choose who it is.");
    public static readonly Text WhyFirst = new("Dites pourquoi : ce dossier est suivi par quelqu’un d’autre.", "Say why: somebody else follows this file.");
    public static readonly Text AddressFirst = new("Choisissez ce qu’elle dit de son adresse.", "Choose what she says of her address.");
    public static readonly Text NotYours = new("Ce dossier n’est pas de vos équipes : qui répond de son équipe peut le dire.", "This file is of none of your teams: who answers for its team may say so.");

    public static Text As(RsaPlace place) => Text.Of($"{place.Person.Shown}, {PeopleText.BornOn(place.Person.Birth.InWords)}", $"{place.Person.Shown}, {PeopleText.BornOn(place.Person.Birth.InWords)}");
}
