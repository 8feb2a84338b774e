namespace Prevenance.Web.Pages.Staff.SignIn;

internal static class ProviderText
{
    public static readonly Text Enter = new("S’identifier avec ProConnect", "Sign in with ProConnect");
    public static readonly Text EnterHint = new("Si vous l’avez relié à votre compte.", "If you linked it to your account.");
    public static readonly Text OrPassword = new("Ou par votre mot de passe", "Or by your password");

    public static readonly Text Title = new("Entrer par ProConnect", "Signing in by ProConnect");

    public static readonly Text Lead = new(
        "Reliez l’identité professionnelle que ProConnect vous connaît : elle ouvrira ce compte, sans le mot de passe d’ici. Celui-ci reste, et la deuxième étape aussi.",
        "Link the professional identity that ProConnect knows you by: it will open this account, without the password of here. That one stays, and so does the second step.");

    public static readonly Text Kept = new(
        "Rien d’autre n’est demandé à ProConnect : ni votre nom, ni votre adresse.", "Nothing else is asked of ProConnect: neither your name nor your address.");

    public static readonly Text Link = new("Relier ProConnect", "Link ProConnect");
    public static readonly Text Change = new("Relier une autre identité", "Link another identity");
    public static readonly Text Unlink = new("Retirer le lien", "Take the link away");
    public static readonly Text IsLinked = new("ProConnect ouvre ce compte.", "ProConnect opens this account.");

    public static readonly Text ToTitle = new("Vers ProConnect", "To ProConnect");
    public static readonly Text ToLead = new("Votre navigateur y va de lui-même.", "Your browser goes there by itself.");
    public static readonly Text ToLink = new("Aller à ProConnect", "Go to ProConnect");
    public static readonly Text OutLead = new("Vous êtes sorti de Prévenance. Reste à sortir de ProConnect : votre navigateur y va de lui-même.", "You are out of Prévenance. ProConnect is still to be left: your browser goes there by itself.");

    /// <summary>What became of it, and what can be done now.</summary>
    public static Text Of(ProviderNotice notice) => notice switch
    {
        ProviderNotice.Cancelled => new("Vous avez arrêté avant la fin chez ProConnect : rien n’a changé ici.", "You stopped before the end at ProConnect: nothing changed here."),
        ProviderNotice.Down => new("ProConnect ne répond pas. Entrez par votre mot de passe, ou réessayez plus tard.", "ProConnect does not answer. Sign in by your password, or try again later."),
        ProviderNotice.Broken => new("La réponse de ProConnect ne convient pas, ou a trop attendu. Recommencez depuis cette page.", "The answer of ProConnect does not fit, or waited for too long. Start again from this page."),
        ProviderNotice.Unknown => new(
            "Cette identité n’ouvre aucun compte ici. Entrez par votre mot de passe, puis reliez ProConnect dans « Mon compte » ; sinon, demandez à l’administrateur.",
            "This identity opens no account here. Sign in by your password, then link ProConnect in “My account”; or else, ask the administrator."),
        ProviderNotice.Taken => new("Cette identité ouvre déjà un autre compte : rien n’a changé ici. Demandez à l’administrateur.", "This identity opens another account already: nothing changed here. Ask the administrator."),
        ProviderNotice.Linked => new("ProConnect ouvre maintenant ce compte. Vos autres sessions sont fermées.", "ProConnect now opens this account. Your other sessions are closed."),
        ProviderNotice.Unlinked => new("ProConnect n’ouvre plus ce compte. Vos autres sessions sont fermées.", "ProConnect no longer opens this account. Your other sessions are closed."),
        _ => new("Vous êtes sorti d’ici. ProConnect ne répond pas : fermez aussi le navigateur.", "You are out of here. ProConnect does not answer: close the browser too."),
    };
}
