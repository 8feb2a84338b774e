using Prevenance.Casework;
using Prevenance.Casework.Households;

namespace Prevenance.Web.Pages.SocialWorker.File.Households;

internal static class LeavingText
{
    public static readonly Text Leaving = new("Noter un départ", "Note a departure");
    public static readonly Text LeavingLead = new("Quelqu’un n’est plus dans un foyer ; les autres y restent. Ce qui précède reste commun. Pour un couple qui se sépare, notez plutôt une séparation.", "Somebody is no longer in a household; the others stay. What came before stays common. For a couple who part, note a separation instead.");
    public static readonly Text NoOne = new("Aucun autre dossier n’est relié à son foyer : il n’y a pas de départ à noter.", "No other file is linked to the household: there is no departure to note.");
    public static readonly Text Who = new("Qui part, et d’où", "Who leaves, and from where");
    public static readonly Text LastDay = new("Son dernier jour", "The last day there");
    public static readonly Text ChooseFirst = new("Choisissez qui part.", "Choose who leaves.");

    public static readonly Text Death = new("Noter un décès", "Note a death");
    public static readonly Text DeathLead = new("Plus aucun message ne part vers cette personne, et son accès à son dossier se ferme. Rien n’est effacé ; une erreur se reprend d’un geste.", "No message leaves for this person any more, and their own access is closed. Nothing is erased; a mistake is taken back by one gesture.");
    public static readonly Text Day = new("Le jour du décès", "The day of the death");
    public static readonly Text Confirmed = new("J’en ai la preuve (acte, bulletin, ou un proche que je connais)", "I have proof of it (a certificate, or a relative whom I know)");
    public static readonly Text Note = new("Noter", "Note");
    public static readonly Text Wrong = new("C’est une erreur : la personne est en vie", "It is a mistake: the person is alive");
    public static readonly Text ForThoseWhoStay = new("Pour ceux qui restent : capital décès, pension de réversion, allocation de soutien familial, bail, compte bancaire, obsèques. Leurs droits se regardent dans leur propre dossier ; ceux qui sont affichés ici sont ceux d’avant.", "For those who stay: death grant, survivor's pension, family support allowance, lease, bank account, funeral. Their rights are looked at in their own files; those shown here are those of before.");

    public static Text Of(Death death) => death.ConfirmedBy is null
        ? Text.Of($"Décès annoncé, le {DayText.Of(death.Day)} : à confirmer", $"Death told of, on {DayText.Of(death.Day)}: to be confirmed")
        : Text.Of($"Décès le {DayText.Of(death.Day)}", $"Died on {DayText.Of(death.Day)}");
}
