namespace Prevenance.Web.Pages.Staff.SignIn;

internal static class SignInText
{
    public static readonly Text Title = new("Espace de l’équipe", "Team area");

    public static readonly Text Lead = new(
        "Pour les travailleurs sociaux, l’accueil, les partenaires et les élus qui ont un compte.",
        "For social workers, reception, partners and elected officials who have an account.");

    public static readonly Text ForResidents = new(
        "Vous cherchez vos droits ? Il n’y a pas besoin de compte.", "Looking for your rights? No account is needed.");

    public static readonly Text ToResidents = new("Voir mes droits", "See my rights");
    public static readonly Text Email = new("Adresse de courriel", "E-mail address");
    public static readonly Text Password = new("Mot de passe", "Password");
    public static readonly Text Enter = new("Entrer", "Sign in");

    public static readonly Text Wrong = new(
        "L’adresse ou le mot de passe ne sont pas les bons. Après plusieurs essais, il faut attendre un quart d’heure.",
        "The address or the password is not right. After several tries, you have to wait a quarter of an hour.");

    public static readonly Text CodeTitle = new("Votre code", "Your code");

    public static readonly Text CodeLead = new(
        "Ouvrez l’application de codes de votre téléphone, et recopiez les six chiffres. Un code de secours convient aussi.",
        "Open the code application of your telephone, and copy the six digits. A recovery code will do too.");

    public static readonly Text PasskeyLead = new(
        "Montrez votre clé d’accès. Si l’appareil n’est pas là, un code de secours la remplace.",
        "Show your passkey. If the device is not there, a recovery code stands for it.");

    public static readonly Text Code = new("Code", "Code");

    public static readonly Text WrongCode = new(
        "Ce code n’est pas le bon, a expiré ou a déjà servi. Recopiez celui qui s’affiche maintenant.",
        "This code is not right, has expired or has served already. Copy the one that shows now.");

    public static readonly Text EndedTitle = new("Votre session s’est terminée", "Your session has ended");

    public static readonly Text EndedLead = new(
        "Ce que vous écriviez n’est pas perdu : entrez de nouveau sur cette page, et vous le retrouverez.",
        "What you were writing is not lost: sign in again on this page, and you will find it.");

    public static readonly Text ResumeTitle = new("Ce que vous écriviez", "What you were writing");

    public static readonly Text ResumeLead = new(
        "Votre session s’était terminée avant l’envoi. Rien n’est encore noté : relisez, puis envoyez.",
        "Your session had ended before it was sent. Nothing is noted yet: read it again, then send it.");

    public static readonly Text Resume = new("Retrouver ce que j’écrivais", "Find what I was writing");

    public static readonly Text StartAgain = new("Recommencer", "Start again");
}
