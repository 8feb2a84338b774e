using Prevenance.MutualHelp;

namespace Prevenance.Web.Pages.Neighbours.Animator;

internal static class NoticesText
{
    public static readonly Text Title = new("Lieux et appels à bénévoles de votre quartier", "Places and calls for volunteers of your quarter");
    public static readonly Text Lead = new("Chacun lit ce que vous affichez, jusqu’au jour que vous dites. Deux semaines avant, on vous demande si c’est toujours vrai ; sans réponse, l’affiche se ferme, et le dit.", "Everybody reads what you put up, until the day that you say. Two weeks before, you are asked whether it is still true; without an answer, the notice closes, and says so.");
    public static readonly Text Asked = new("Est-ce toujours vrai ?", "Is it still true?");
    public static readonly Text NothingAsked = new("Rien à redire pour l’instant.", "Nothing to say again for now.");
    public static readonly Text Up = new("Ce qui est affiché", "What is put up");
    public static readonly Text NothingUp = new("Rien n’est affiché.", "Nothing is put up.");
    public static readonly Text StillTrue = new("C’est toujours vrai", "Still true");
    public static readonly Text Close = new("Fermer", "Close");
    public static readonly Text Why = new("Pourquoi, en un mot que chacun lira", "Why, in a word that everybody will read");
    public static readonly Text Until = new("Vrai jusqu’au", "True until");
    public static readonly Text UntilFirst = new("Dites jusqu’à quel jour c’est vrai.", "Say until which day it is true.");
    public static readonly Text AddPlace = new("Afficher un lieu où se retrouver", "Put up a place to meet");
    public static readonly Text AddCall = new("Afficher l’appel d’une association", "Put up the call of an organisation");
    public static readonly Text PlaceName = new("Le nom du lieu", "The name of the place");
    public static readonly Text Address = new("Son adresse, que chacun lira", "Its address, which everybody will read");
    public static readonly Text PlaceWhat = new("Ce qui s’y passe", "What happens there");
    public static readonly Text Hours = new("Ses horaires (facultatif)", "Its hours (optional)");
    public static readonly Text HoursHint = new("Comme « Lu-Ve 14h-18h; Sa 10h-12h », ou « Mo-Fr 14:00-18:00; PH off ».", "Such as 'Mo-Fr 14:00-18:00; Sa 10:00-12:00; PH off'.");
    public static readonly Text HoursWrong = new("Ces horaires ne sont pas compris. Écrivez-les comme « Lu-Ve 14h-18h », ou laissez vide.", "These hours are not understood. Write them as 'Mo-Fr 14:00-18:00', or leave them empty.");
    public static readonly Text Keeper = new("Qui le tient", "Who keeps it");
    public static readonly Text CallName = new("Le nom de l’association", "The name of the organisation");
    public static readonly Text CallWhat = new("Ce que feraient les bénévoles", "What volunteers would do");
    public static readonly Text CallWhen = new("Quand", "When");
    public static readonly Text Contact = new("Son contact public (facultatif)", "Its public contact (optional)");
    public static readonly Text ContactHint = new("Sans contact, on écrit par le relais, et c’est vous qui lisez.", "Without a contact, people write through the relay, and you read.");
    public static readonly Text PutUp = new("Afficher", "Put up");

    public static Text Add(NoticeKind kind) => kind == NoticeKind.Place ? AddPlace : AddCall;
}
