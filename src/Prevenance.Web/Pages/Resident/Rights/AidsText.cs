namespace Prevenance.Web.Pages.Resident.Rights;

internal static class AidsText
{
    public static readonly Text Title = new("Aussi, près de chez vous", "Also, near you");
    public static readonly Text ToVerify = new("À vérifier sur place :", "To be verified on the spot:");
    public static readonly Text Site = new("Voir le site", "See the site");
}
