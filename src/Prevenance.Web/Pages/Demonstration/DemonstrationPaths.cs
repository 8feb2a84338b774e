using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Demonstration;

/// <summary>The addresses of a demonstration.</summary>
internal static class DemonstrationPaths
{
    public static readonly Text Home = Paths.Demonstration;
    public static readonly Text Enter = Paths.Under(Home, new("/entrer", "/enter"));
}
