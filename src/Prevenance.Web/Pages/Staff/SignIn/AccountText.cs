using System.Globalization;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Pages.Staff.SignIn;

internal static class AccountText
{
    public static readonly Text Title = new("Mon compte", "My account");
    public static readonly Text Roles = new("Ce que je fais ici", "What I do here");
    public static readonly Text NoRole = new("Aucun rôle ne vous est encore donné : l’administrateur le fait.", "You have no role yet: the administrator gives it.");
    public static readonly Text Security = new("Pour que personne n’entre à votre place", "So that nobody signs in as you");
    public static readonly Text TwoStepsOn = new("La connexion en deux étapes est en place.", "Signing in takes two steps.");
    public static readonly Text TwoStepsOff = new("Ajoutez une deuxième étape : un code de votre téléphone, en plus du mot de passe.", "Add a second step: a code from your telephone, besides the password.");
    public static readonly Text OtherTelephone = new("Changer de téléphone", "Change the telephone");

    public static readonly Text OtherTelephoneLead = new(
        "L’ancien ne donne plus de code, et vos autres sessions se ferment. Ayez le nouveau sous la main : il est demandé tout de suite.",
        "The old one gives no code any more, and your other sessions close. Have the new one at hand: it is asked for at once.");

    public static readonly Text TurnOn = new("Ajouter la deuxième étape", "Add the second step");

    public static readonly Text SignIns = new("Les dernières entrées avec ce compte", "The last sign-ins with this account");

    public static readonly Text NotYou = new(
        "Ce n’était pas vous ? Changez le mot de passe, et dites-le à l’administrateur.", "It was not you? Change the password, and tell the administrator.");

    public static readonly Text Sessions = new("Mes sessions ouvertes", "My open sessions");

    public static readonly Text SessionsLead = new(
        "Une session se ferme seule après une heure sans rien demander, et dix heures après l’entrée. Celle que vous ne reconnaissez pas, fermez-la, et changez de mot de passe.",
        "A session closes by itself after an hour without a request, and ten hours after coming in. Close one that you do not recognise, and change your password.");

    public static readonly Text ThisOne = new("celle-ci", "this one");
    public static readonly Text EndOne = new("Fermer", "Close");
    public static readonly Text EndThis = new("Fermer, et sortir", "Close, and go out");
    public static readonly Text OneEnded = new("Cette session est fermée.", "That session is closed.");
    public static readonly Text WasOver = new("Cette session était déjà fermée.", "That session was closed already.");
    public static readonly Text EndOthers = new("Fermer mes autres sessions", "Close my other sessions");
    public static readonly Text OthersEnded = new("Vos autres sessions sont fermées ; celle-ci continue.", "Your other sessions are closed; this one goes on.");
    public static readonly Text ChangePassword = new("Changer de mot de passe", "Change the password");
    public static readonly Text Current = new("Mot de passe actuel", "Current password");
    public static readonly Text New = new("Nouveau mot de passe", "New password");
    public static readonly Text NewHint = new("Plusieurs mots qui ne vont pas ensemble, avec leurs espaces.", "Several words that do not go together, with their spaces.");
    public static readonly Text Change = new("Changer", "Change");
    public static readonly Text Changed = new("Le mot de passe est changé. Vos autres sessions sont fermées.", "The password is changed. Your other sessions are closed.");
    public static readonly Text WrongCurrent = new("Ce n’est pas votre mot de passe actuel.", "This is not your current password.");

    public static readonly Text TwoStepsTitle = new("La deuxième étape", "The second step");
    public static readonly Text TwoStepsLead = new("Dans l’application de codes de votre téléphone, ajoutez un compte avec cette clé.", "In the code application of your telephone, add an account with this key.");
    public static readonly Text OnThisPhone = new("Ouvrir l’application de codes de ce téléphone", "Open the code application of this telephone");
    public static readonly Text ThenCode = new("Puis recopiez le code à six chiffres qu’elle montre", "Then copy the six-digit code that it shows");
    public static readonly Text Confirm = new("Confirmer", "Confirm");
    public static readonly Text RecoveryTitle = new("Vos codes de secours", "Your recovery codes");

    public static readonly Text RecoveryLead = new(
        "La deuxième étape est en place. Si vous perdez le téléphone ou la clé, chacun de ces codes ouvre une fois, après le mot de passe. Notez-les sur papier, et gardez-le ailleurs que l’appareil : ils ne seront plus montrés.",
        "The second step is in place. If you lose the telephone or the key, each of these codes opens once, after the password. Write them down on paper, and keep it elsewhere than the device: they will not be shown again.");

    /// <summary>One sign-in: when, from what, and what became of it.</summary>
    public static Text Line(SignInLine line)
    {
        var hour = TimeZoneInfo.ConvertTime(line.At, FrenchTime.Zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return Text.Of(
            $"{DayText.Of(FrenchTime.DayOf(line.At))}, {hour}, {Of(line.Entry.Device)} : {Of(line.Entry.Outcome)}{By(line.Entry.By)}",
            $"{DayText.Of(FrenchTime.DayOf(line.At))}, {hour}, {Of(line.Entry.Device)}: {Of(line.Entry.Outcome)}{By(line.Entry.By)}");
    }

    /// <summary>One open session: in what, since when, and the hour in which it was last used.</summary>
    public static Text Line(OpenSession session)
    {
        var (begun, seen) = (TimeZoneInfo.ConvertTime(session.BegunAt, FrenchTime.Zone), TimeZoneInfo.ConvertTime(session.SeenAt, FrenchTime.Zone));
        var since = begun.ToString("HH:mm", CultureInfo.InvariantCulture);
        return Text.Of(
            $"{Of(session.Browser)}, {Of(session.Device)} : ouverte le {DayText.Of(FrenchTime.DayOf(session.BegunAt))} à {since}, vue le {DayText.Of(FrenchTime.DayOf(session.SeenAt))} vers {seen.Hour} h",
            $"{Of(session.Browser)}, {Of(session.Device)}: opened on {DayText.Of(FrenchTime.DayOf(session.BegunAt))} at {since}, seen on {DayText.Of(FrenchTime.DayOf(session.SeenAt))} around {seen.Hour}:00");
    }

    private static Text Of(Browser browser) => browser == Browser.Other ? new("un autre navigateur", "another browser") : new($"{browser}", $"{browser}");

    private static Text By(string? by) => by switch
    {
        null => new("", ""),
        AccountEndpoints.ByTelephone => new(" (téléphone)", " (telephone)"),
        PasskeyEndpoints.By => new(" (clé d’accès)", " (passkey)"),
        _ => new($" ({by})", $" ({by})"),
    };

    private static Text Of(Device device) => device == Device.Telephone ? new("téléphone", "telephone") : new("ordinateur", "computer");

    private static Text Of(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.CameIn => new("entrée", "came in"),
        SignInOutcome.AskedForCode => new("reconnu, code demandé", "known, code asked for"),
        SignInOutcome.WrongPassword => new("mot de passe faux", "wrong password"),
        SignInOutcome.WrongCode => new("code faux", "wrong code"),
        SignInOutcome.WayAdded => new("moyen d’entrer ajouté", "way to come in added"),
        SignInOutcome.WayRemoved => new("moyen d’entrer retiré", "way to come in taken away"),
        SignInOutcome.GivenAnew => new("moyen d’entrer redonné après une perte, à qui fut reconnu", "way to come in given anew after a loss, to who was recognised"),
        _ => new("refusée", "refused"),
    };

    public static Text Of(Role role) => role switch
    {
        Role.SocialWorker => new("travail social", "social work"),
        Role.Reception => new("accueil", "reception"),
        Role.TeamManager => new("responsable d’équipe", "team manager"),
        Role.Partner => new("partenaire", "partner"),
        Role.Volunteer => new("bénévole", "volunteer"),
        Role.ElectedOfficial => new("élu", "elected official"),
        Role.Administrator => new("administration des comptes", "administration of accounts"),
        _ => new("délégué à la protection des données", "data protection officer"),
    };
}
