using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>The addresses of who animates mutual help in a quarter.</summary>
internal static class AnimatorPaths
{
    public static readonly Text Board = Under("/entraide", "/mutual-help");
    public static readonly Text Settle = Under("/entraide/annonce", "/mutual-help/post");
    public static readonly Text Take = Under("/entraide/appel", "/mutual-help/call");
    public static readonly Text Paper = Under("/entraide/papier", "/mutual-help/paper");
    public static readonly Text Notices = Under("/entraide/lieux", "/mutual-help/places");
    public static readonly Text Notice = Under("/entraide/lieux/affiche", "/mutual-help/places/notice");
    public static readonly Text Appeals = Under("/entraide/contestations", "/mutual-help/appeals");
    public static readonly Text Suspend = Under("/entraide/suspendre", "/mutual-help/suspend");
    public static readonly Text Say = Under("/entraide/repondre", "/mutual-help/answer");

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
