using Prevenance.Accounts;
using Prevenance.Casework;

namespace Prevenance.Web.Pages.Oneself.Asking;

internal static class AskingText
{
    public static readonly Text Title = new("Demander quelque chose", "Ask for something");
    public static readonly Text Lead = new("L’équipe qui vous accompagne le lit. Rien n’est changé dans votre dossier sans en parler avec vous.", "The team that is with you reads it. Nothing is changed in your file without speaking of it with you.");
    public static readonly Text What = new("Que voulez-vous ?", "What would you like?");
    public static readonly Text ChooseOne = new("Choisissez ce que vous demandez.", "Choose what you are asking for.");
    public static readonly Text Words = new("Avec vos mots", "In your words");
    public static readonly Text WordsHint = new("Pour être appelé : quand, et à quel numéro si ce n’est pas celui que l’on connaît.", "To be called: when, and at which number if it is not the one that is known.");
    public static readonly Text Send = new("Envoyer", "Send");
    public static readonly Text Consents = new("Vos accords", "Your consents");
    public static readonly Text ConsentsLead = new("À qui vous permettez de lire quelque chose de votre dossier. Vous reprenez un accord quand vous voulez : il n’a plus d’effet aussitôt, et cela ne change rien à l’aide que vous recevez.", "Whom you allow to read something of your file. You take a consent back whenever you like: it has no effect from then on, and it changes nothing of the help that you get.");
    public static readonly Text NoConsent = new("Aucun accord n’est donné.", "No consent is given.");
    public static readonly Text Withdraw = new("Reprendre cet accord", "Take this consent back");

    public static readonly Text Agree = new("Oui, je suis d’accord", "Yes, I agree");
    public static readonly Text Refuse = new("Non", "No");
    public static readonly Text EitherWay = new("Dire non, ou ne pas répondre, ne change rien à l’aide que vous recevez.", "Saying no, or not answering, changes nothing of the help that you get.");

    public static Text AskedBy(string who, string whom) => Text.Of($"{who} vous demande si ceci peut être dit à {whom} :", $"{who} asks you whether this may be told to {whom}:");

    public static Text Until(Days days) => days.To is { } last ? Text.Of($"jusqu’au {DayText.Of(last)}", $"until {DayText.Of(last)}") : new("sans fin dite", "no end was said");
}
