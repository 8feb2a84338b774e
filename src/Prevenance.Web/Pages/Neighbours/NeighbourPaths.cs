using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Neighbours;

/// <summary>The addresses of mutual help. None of them names a member or a post.</summary>
internal static class NeighbourPaths
{
    public static readonly Text Board = Paths.MutualHelp;
    public static readonly Text Join = Under("/venir", "/join");
    public static readonly Text Enter = Under("/revenir", "/come-back");
    public static readonly Text Close = Under("/fermer", "/close");
    public static readonly Text Mine = Under("/moi", "/me");
    public static readonly Text Own = Under("/moi/annonce", "/me/post");
    public static readonly Text Block = Under("/moi/ne-plus-voir", "/me/block");
    public static readonly Text Leave = Under("/moi/tout-effacer", "/me/erase-all");
    public static readonly Text Request = Under("/demander", "/ask");
    public static readonly Text Offer = Under("/proposer", "/offer");
    public static readonly Text Write = Under("/ecrire", "/write");
    public static readonly Text Report = Under("/signaler", "/report");
    public static readonly Text Gestures = Under("/gestes", "/gestures");
    public static readonly Text Places = Under("/lieux", "/places");
    public static readonly Text AnswerCall = Under("/lieux/ecrire", "/places/write");
    public static readonly Text Contest = Under("/moi/contester", "/me/contest");
    public static readonly Text AnswerAnimator = Under("/moi/animateur", "/me/animator");

    private static Text Under(string french, string english) => Paths.Under(Paths.MutualHelp, new(french, english));
}
