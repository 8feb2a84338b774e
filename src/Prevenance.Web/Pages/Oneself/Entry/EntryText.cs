namespace Prevenance.Web.Pages.Oneself.Entry;

internal static class EntryText
{
    public static readonly Text Title = new("Ouvrir mon dossier", "Open my file");
    public static readonly Text Lead = new("Avec la clé et le code du papier que l’on vous a remis en main propre.", "With the key and the code on the paper that was given in your hand.");
    public static readonly Text Key = new("La clé", "The key");
    public static readonly Text KeyHint = new("Douze lettres et chiffres, comme k7f2-9mwq-4tzx.", "Twelve letters and figures, such as k7f2-9mwq-4tzx.");
    public static readonly Text Code = new("Le code", "The code");
    public static readonly Text CodeHint = new("Huit chiffres.", "Eight figures.");
    public static readonly Text Enter = new("Ouvrir", "Open");
    public static readonly Text Wrong = new("Cette clé et ce code n’ouvrent rien. Vérifiez-les sur le papier. Après dix codes faux, il faut en redemander un.", "This key and this code open nothing. Check them on the paper. After ten wrong codes, another has to be asked for.");
    public static readonly Text HasTyped = new("Votre dossier s’était refermé tout seul : ce que vous veniez d’écrire n’a pas été envoyé. Ouvrez-le de nouveau, puis écrivez-le encore.", "Your file had closed by itself: what you were writing was not sent. Open it again, then write it once more.");
    public static readonly Text Lost = new("Le papier est perdu, ou quelqu’un d’autre l’a ? Demandez-en un autre à la personne qui vous accompagne : l’ancien n’ouvrira plus rien.", "Is the paper lost, or does somebody else have it? Ask the person who is with you for another: the old one will open nothing any more.");
}
