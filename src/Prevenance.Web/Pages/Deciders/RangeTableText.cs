namespace Prevenance.Web.Pages.Deciders;

internal static class RangeTableText
{
    public static readonly Text What = new("Quoi", "What");
}
