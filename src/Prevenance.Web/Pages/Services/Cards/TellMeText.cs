using Prevenance.Directories.Catalogues;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class TellMeText
{
    public static readonly Text Title = new("Me prévenir", "Tell me");
    public static readonly Text Lead = Text.Of(
        $"Ce service ne prend personne de nouveau pour le moment. Laissez une adresse : vous recevrez un seul message quand cela change, puis l’adresse est effacée. Sans nouvelle, elle est effacée au bout de {NewsDesk.DaysKept} jours. Cela ne vous inscrit nulle part et ne réserve pas de place.",
        $"This service takes nobody new for now. Leave an address: you will get one message when that changes, then the address is erased. Without news, it is erased after {NewsDesk.DaysKept} days. It puts you on no list and keeps no place for you.");
    public static readonly Text Address = new("Votre adresse e-mail", "Your e-mail address");
    public static readonly Text AddressHint = new("Le message ne dit ni quel service, ni pourquoi. Si quelqu’un d’autre lit vos messages, choisissez une autre adresse.", "The message says neither which service nor why. If somebody else reads your messages, choose another address.");
    public static readonly Text Ask = new("Me prévenir", "Tell me");
    public static readonly Text Thanks = new("C’est noté : un seul message, quand cela change. L’adresse n’est montrée à personne.", "It is noted: one message, when that changes. The address is shown to nobody.");
    public static readonly Text LeadWorker = Text.Of(
        $"Ce service ne prend personne de nouveau pour le moment. Vous pouvez recevoir un seul message, à l’adresse de votre compte, quand cela change ; il ne dit ni quel service ni pour qui, et rien de ce dossier n’entre dans l’annuaire. Sans nouvelle, c’est oublié au bout de {NewsDesk.DaysKept} jours. Que vous l’avez demandé est une ligne du journal de ce dossier.",
        $"This service takes nobody new for now. You may get one message, at the address of your account, when that changes; it says neither which service nor for whom, and nothing of this file enters the directory. Without news, it is forgotten after {NewsDesk.DaysKept} days. That you asked is a line of this file's journal.");
    public static readonly Text ThanksWorker = new("C’est noté : un seul message, à l’adresse de votre compte, quand cela change.", "It is noted: one message, at the address of your account, when that changes.");
    public static readonly Text AskThem = new("Ce service ne prend personne de nouveau pour le moment : demandez-lui, ou à la personne qui vous accompagne, de vous prévenir quand cela change.", "This service takes nobody new for now: ask it, or who is with you, to tell you when that changes.");
    public static readonly Text NotNow = new("Ce n’est pas possible pour ce service en ce moment : appelez-le.", "This is not possible for this service at present: call it.");
}
