using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Territory;

/// <summary>The addresses of the territory.</summary>
internal static class TerritoryPaths
{
    public static readonly Text Page = Paths.Territory;
    public static readonly Text AccessTable = Under("/acces.csv", "/access.csv");
    public static readonly Text AccessShapes = Under("/acces.geojson", "/access.geojson");
    public static readonly Text AccessColumns = Under("/acces.parquet", "/access.parquet");
    public static readonly Text NeedsTable = Under("/besoins.csv", "/needs.csv");
    public static readonly Text NeedsShapes = Under("/besoins.geojson", "/needs.geojson");
    public static readonly Text NeedsColumns = Under("/besoins.parquet", "/needs.parquet");
    public static readonly Text AccessMap = Under("/acces-carte.geojson", "/access-map.geojson");
    public static readonly Text NeedsMap = Under("/besoins-carte.geojson", "/needs-map.geojson");
    public static readonly Text Unmet = Under("/sans-reponse", "/unanswered");

    private static Text Under(string french, string english) => Paths.Under(Paths.Territory, new(french, english));
}
