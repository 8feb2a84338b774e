using Prevenance.Accounts;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Casework;

namespace Prevenance.Web.Pages.SocialWorker.File.OwnAccess;

internal static class OwnAccessText
{
    public static readonly Text Title = new("Son accès à son dossier", "Her access to her file");
    public static readonly Text Lead = new("Elle lit tout son dossier, sauf les brouillons : ce qui est écrit, qui l’a ouvert, ses droits. Elle y répond avec ses mots.", "She reads all of her file but drafts: what is written, who opened it, her rights. She answers it in her words.");
    public static readonly Text TooYoung = new("Un accès à elle se donne à partir de seize ans.", "An access of her own is given from sixteen on.");
    public static readonly Text None = new("Elle n’a pas d’accès.", "She has no access.");
    public static readonly Text InHand = new("Donnez le papier en main propre, à elle seule. Un numéro ou une adresse e-mail se partage dans un couple : n’y envoyez rien.", "Give the paper in hand, to her alone. Couples share numbers and e-mail addresses: send nothing there.");
    public static readonly Text Give = new("Faire le papier", "Make the paper");
    public static readonly Text GiveAgain = new("Faire un autre papier : le premier n’ouvrira plus rien", "Make another paper: the first will open nothing any more");
    public static readonly Text TakeBack = new("Reprendre son accès", "Take her access back");
    public static readonly Text Once = new("Imprimez ou recopiez maintenant : la clé et le code ne sont montrés qu’une fois.", "Print or copy now: the key and the code are shown only once.");
    public static readonly Text PaperTitle = new("Pour lire votre dossier", "To read your file");
    public static readonly Text GoTo = new("Écrivez cette adresse dans un navigateur :", "Type this address in a browser:");
    public static readonly Text TypeCode = new("Puis ce code :", "Then this code:");
    public static readonly Text Key = new("Si la page la demande, la clé est :", "Should the page ask for it, the key is:");
    public static readonly Text KeepIt = new("Gardez ce papier pour vous. S’il est perdu, ou si quelqu’un l’a vu, demandez-en un autre : celui-ci n’ouvrira plus rien.", "Keep this paper for yourself. If it is lost, or somebody saw it, ask for another: this one will open nothing any more.");
    public static readonly Text Leave = new("« Quitter vite », en haut de chaque page, referme votre dossier et ouvre un autre site.", "'Leave quickly', at the top of each page, closes your file and opens another site.");

    public static Text Of(HeldAccess held, string by) => held.IsLocked
        ? new("Trop de codes faux ont été essayés : son accès est fermé. Faites un autre papier avec elle.", "Too many wrong codes were tried: her access is closed. Make another paper with her.")
        : held.LastUsed is { } used
            ? Text.Of($"Accès donné le {DayOf(held.GivenAt)} par {by}, utilisé pour la dernière fois le {DayOf(used)}.", $"Access given on {DayOf(held.GivenAt)} by {by}, last used on {DayOf(used)}.")
            : Text.Of($"Accès donné le {DayOf(held.GivenAt)} par {by}, pas encore utilisé.", $"Access given on {DayOf(held.GivenAt)} by {by}, not used yet.");

    private static Text DayOf(DateTimeOffset at) => DayText.Of(FrenchTime.DayOf(at));
}
