namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>What is said to who has something to do with their account before anything opens.</summary>
internal static class FirstStepsText
{
    public static readonly Text Title = new("Avant de commencer", "Before you begin");

    public static readonly Text ChooseTitle = new("Choisissez votre mot de passe", "Choose your password");

    public static readonly Text ChooseLead = new(
        "Celui que vous venez d’écrire vous a été donné : quelqu’un d’autre le connaît. Choisissez le vôtre, que personne ici ne vous demandera.",
        "The one that you have just typed was given to you: somebody else knows it. Choose your own, which nobody here will ask you for.");

    public static readonly Text SecondTitle = new("Ajoutez une deuxième étape", "Add a second step");

    public static readonly Text SecondLead = new(
        "Un mot de passe se devine, ou se lit par-dessus l’épaule. Avec une deuxième étape, il ne suffit plus pour ouvrir le dossier de quelqu’un. C’est à faire une fois, en deux minutes.",
        "A password can be guessed, or read over a shoulder. With a second step, it no longer suffices to open somebody’s file. It is done once, in two minutes.");

    public static readonly Text TelephoneTitle = new("Avec un téléphone", "With a telephone");

    public static readonly Text ByTelephone = new(
        "Une application de codes (FreeOTP ou Aegis, par exemple) montre un code de six chiffres qui change toutes les trente secondes. Elle marche sans réseau, et n’envoie rien à personne.",
        "A code application (FreeOTP or Aegis, for instance) shows a six-digit code that changes every thirty seconds. It works without a network, and sends nothing to anybody.");

    public static readonly Text TelephoneDo = new("Ajouter les codes d’un téléphone", "Add the codes of a telephone");
    public static readonly Text WithoutTitle = new("Sans téléphone", "Without a telephone");

    public static readonly Text ByPasskey = new(
        "Une clé d’accès de cet ordinateur, ou une clé à brancher : elle s’ouvre avec votre doigt, votre visage ou le code de l’ordinateur.",
        "A passkey of this computer, or a key that is plugged in: it opens with your finger, your face or the computer’s code.");

    public static readonly Text PasskeyDo = new("Ajouter une clé d’accès", "Add a passkey");

    public static readonly Text ByProgram = new(
        "Sans téléphone, un programme de codes sur l’ordinateur convient aussi (KeePassXC, par exemple) : donnez-lui la même clé.",
        "Without a telephone, a program of codes on the computer will do as well (KeePassXC, for instance): give it the same key.");

    public static readonly Text ShowKey = new("Voir la clé à lui donner", "See the key to give it");

    public static readonly Text ThenCodes = new(
        "Ensuite, dix codes de secours vous sont montrés une seule fois : ayez de quoi les noter sur papier.",
        "Then ten recovery codes are shown to you, a single time: have paper at hand to write them down.");

    public static readonly Text Help = new(
        "Vous ne pouvez faire ni l’un ni l’autre ? Parlez-en à qui administre les comptes, ou à votre responsable : rien n’est perdu en attendant.",
        "You can do neither? Tell who administers the accounts, or your manager: nothing is lost meanwhile.");

    public static readonly Text GoOn = new("Continuer", "Go on");
}
