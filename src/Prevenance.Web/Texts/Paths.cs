namespace Prevenance.Web.Texts;

/// <summary>The address of each page, in French and in English.</summary>
internal static class Paths
{
    public static readonly Text Home = new("/", "/en");
    public static readonly Text Household = new("/ma-situation", "/en/my-situation");
    public static readonly Text Rights = new("/mes-droits", "/en/my-rights");
    public static readonly Text Examples = new("/exemples", "/en/examples");
    public static readonly Text Help = new("/aide", "/en/help");
    public static readonly Text Services = new("/services", "/en/services");
    public static readonly Text MutualHelp = new("/entraide", "/en/mutual-help");
    public static readonly Text Question = new("/question", "/en/question");
    public static readonly Text CallBack = new("/etre-rappele", "/en/call-me-back");
    public static readonly Text CallBackDone = new("/etre-rappele/merci", "/en/call-me-back/thanks");
    public static readonly Text Resume = new("/reprendre", "/en/resume");
    public static readonly Text Erase = new("/effacer", "/en/erase");
    public static readonly Text Leave = new("/quitter", "/en/leave");
    public static readonly Text Law = new("/loi", "/en/law");
    public static readonly Text Staff = new("/equipe", "/en/team");
    public static readonly Text OwnFile = new("/mon-dossier", "/en/my-file");
    public static readonly Text Demonstration = new("/demonstration", "/en/demonstration");
    public static readonly Text Booklet = new("/livret", "/en/booklet");
    public static readonly Text BookletInMarkdown = new("/livret/texte", "/en/booklet/text");
    public static readonly Text AddToBooklet = new("/livret/ajouter", "/en/booklet/add");
    public static readonly Text Coming = new("/veille", "/en/horizon");
    public static readonly Text Territory = new("/territoire", "/en/territory");
    public static readonly Text About = new("/a-propos", "/en/about");

    /// <summary>The page of a household's rights itself, and those that follow from it.</summary>
    public static readonly Text Itself = new("", "");
    public static readonly Text Why = new("/pourquoi", "/why");
    public static readonly Text WhatIf = new("/et-si", "/what-if");

    public static readonly Text Keep = new("/garder", "/keep");
    public static readonly Text File = new("/fichier", "/file");

    /// <summary>Whether a text is the address of a page.</summary>
    public static bool IsAddress(Text text) => text.French.StartsWith('/');

    /// <summary>
    /// Whether a page is in French and in English only: those that quote the law at length, those of who signs in, the territory among them, a person’s own file, the booklet of those who decide, and
    /// what services and neighbours write and read.
    /// </summary>
    public static bool IsInTwoLanguages(Text path) => path == About || IsWithin(path, Booklet) || path == Coming || IsWithin(path, Law) || IsWithin(path, Staff) || IsWithin(path, Territory) || IsWithin(path, OwnFile) || IsWithin(path, Demonstration) || IsWithin(path, Services) || IsWithin(path, Question) || IsWithin(path, MutualHelp);

    /// <summary>Whether a page is for who signs in to work: the home of residents is no other language of it.</summary>
    public static bool IsOfWhoSignsIn(Text path) => IsWithin(path, Staff) || IsWithin(path, Territory);

    private static bool IsWithin(Text path, Text folder) => path == folder || path.French.StartsWith(folder.French + "/", StringComparison.Ordinal);

    public static Text Under(Text path, Text page) => new(path.French + page.French, path.English + page.English);

    public static Text LawOf(string name) => new($"{Law.French}/{name}", $"{Law.English}/{name}");

    public static Text Example(string name) => new($"{Examples.French}/{name}", $"{Examples.English}/{name}");
}
