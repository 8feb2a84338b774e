using Prevenance.Accounts;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Staff;

/// <summary>The addresses of those who sign in.</summary>
internal static class StaffPaths
{
    public static readonly Text Home = Paths.Staff;
    public static readonly Text SignIn = Under("/entrer", "/sign-in");
    public static readonly Text Code = Under("/entrer/code", "/sign-in/code");
    public static readonly Text SignOut = Under("/sortir", "/sign-out");
    public static readonly Text Account = Under("/mon-compte", "/my-account");
    public static readonly Text FirstSteps = Under("/mon-compte/pour-commencer", "/my-account/to-begin");
    public static readonly Text Password = Under("/mon-compte/mot-de-passe", "/my-account/password");
    public static readonly Text OtherSessions = Under("/mon-compte/autres-sessions", "/my-account/other-sessions");
    public static readonly Text EndSession = Under("/mon-compte/sessions/fermer", "/my-account/sessions/close");
    public static readonly Text TwoSteps = Under("/mon-compte/deux-etapes", "/my-account/two-steps");
    public static readonly Text OtherTelephone = Under("/mon-compte/deux-etapes/changer", "/my-account/two-steps/change");
    public static readonly Text Refusals = Under("/refus", "/refusals");
    public static readonly Text Runs = Under("/calculs", "/runs");
    public static readonly Text Opening = Under("/dossiers/{file}/ouvrir", "/files/{file}/open");

    public static Text OpeningOf(FileKey file) => Under($"/dossiers/{file}/ouvrir", $"/files/{file}/open");

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
