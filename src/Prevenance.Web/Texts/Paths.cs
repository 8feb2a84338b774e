using Prevenance.Law;
namespace Prevenance.Web.Texts;

/// <summary>The address of each page, in both languages.</summary>
internal static class Paths
{
    public static readonly Text Home = new("/", "/en");
    public static readonly Text Household = new("/ma-situation", "/en/my-situation");
    public static readonly Text Rights = new("/mes-droits", "/en/my-rights");
    public static readonly Text Examples = new("/exemples", "/en/examples");
    public static readonly Text About = new("/a-propos", "/en/about");

    public static Text Example(string name) => new($"{Examples.French}/{name}", $"{Examples.English}/{name}");
}
