namespace Prevenance.Web.Pages.Oneself;

/// <summary>What the frame of a person's own file says.</summary>
internal static class OwnText
{
    public static readonly Text Navigation = new("Mon dossier", "My file");
    public static readonly Text Home = new("Mon dossier", "My file");
    public static readonly Text Written = new("Ce qui est écrit", "What is written");
    public static readonly Text Referrals = new("Mes demandes", "My requests");
    public static readonly Text Asking = new("Demander", "Ask");
    public static readonly Text Opened = new("Qui l’a ouvert", "Who opened it");
    public static readonly Text Close = new("Fermer", "Close");

    /// <summary>No name: titles stay in the history of browsers.</summary>
    public static readonly Text Title = new("Mon dossier", "My file");

    public static readonly Text NotTaken = new("Cela n’a pas pu être noté", "This could not be noted");
    public static readonly Text YouWrote = new("Vous aviez écrit :", "You had written:");
    public static readonly Text Back = new("Revenir à mon dossier", "Back to my file");

    public static readonly Text Promise = new(
        "Ce dossier parle de vous : vous le lisez en entier, sauf les brouillons. Rien ne part d’ici vers la Caf, France Travail ou un employeur.",
        "This file is about you: you read all of it but drafts. Nothing leaves from here for the CAF, France Travail or an employer.");
}
