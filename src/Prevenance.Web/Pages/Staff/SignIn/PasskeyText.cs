namespace Prevenance.Web.Pages.Staff.SignIn;

internal static class PasskeyText
{
    public static readonly Text Title = new("Mes clés d’accès", "My passkeys");

    public static readonly Text Lead = new(
        "Une clé d’accès est dans votre téléphone, votre ordinateur ou une clé à brancher : elle ouvre ce compte avec votre doigt, votre visage ou le code de l’appareil, en une fois, sans mot de passe. Le mot de passe reste.",
        "A passkey is in your telephone, your computer or a key that is plugged in: it opens this account with your finger, your face or the device’s code, at once, without a password. The password stays.");

    public static readonly Text None = new("Vous n’en avez pas encore.", "You have none yet.");
    public static readonly Text Remove = new("Retirer", "Remove");
    public static readonly Text Add = new("Ajouter une clé d’accès", "Add a passkey");
    public static readonly Text Name = new("Comment l’appeler", "What to call it");
    public static readonly Text NameHint = new("Par exemple : téléphone du bureau.", "For instance: office telephone.");
    public static readonly Text NoName = new("Donnez-lui un nom, pour la reconnaître dans la liste.", "Give it a name, to know it in the list.");
    public static readonly Text TakesScript = new("Ce navigateur n’en a pas, ou ses scripts sont arrêtés : le mot de passe ouvre toujours.", "This browser has none, or its scripts are stopped: the password still opens.");
    public static readonly Text NotMade = new("La clé n’a pas été faite : recommencez.", "The passkey was not made: try again.");
    public static readonly Text Stopped = new("Rien n’a changé : le navigateur n’a pas donné de clé d’accès.", "Nothing changed: the browser gave no passkey.");
    public static readonly Text Enter = new("Entrer par une clé d’accès", "Sign in with a passkey");

    public static readonly Text Wrong = new(
        "Cette clé d’accès n’ouvre aucun compte ici. Entrez par votre mot de passe.", "This passkey opens no account here. Sign in by your password.");

    public static Text Since(DateOnly day) => Text.Of($"ajoutée le {DayText.Of(day)}", $"added on {DayText.Of(day)}");
}
