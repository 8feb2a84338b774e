using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Oneself;

/// <summary>The addresses of a person's own file. None of them names it: it is the one that she came into.</summary>
internal static class OwnPaths
{
    public static readonly Text Home = Paths.OwnFile;
    public static readonly Text Enter = Under("/entrer", "/enter");
    public static readonly Text Key = Under("/cle/{key}", "/key/{key}");
    public static readonly Text Close = Under("/fermer", "/close");
    public static readonly Text Goal = Under("/but", "/goal");
    public static readonly Text Written = Under("/ce-qui-est-ecrit", "/what-is-written");
    public static readonly Text Sentence = Under("/ma-phrase", "/my-sentence");
    public static readonly Text Opened = Under("/qui-l-a-ouvert", "/who-opened-it");
    public static readonly Text Asking = Under("/demander", "/ask");
    public static readonly Text Referrals = Under("/mes-demandes", "/my-requests");
    public static readonly Text Consent = Under("/mes-accords", "/my-consents");
    public static readonly Text Copy = Under("/tout-emporter", "/take-everything");
    public static readonly Text CopyFile = Under("/tout-emporter/fichier", "/take-everything/file");

    public static Text KeyOf(string key) => Under($"/cle/{key}", $"/key/{key}");

    private static Text Under(string french, string english) => Paths.Under(Paths.OwnFile, new(french, english));
}
