namespace Prevenance.Web.Pages.Deciders;

internal static class RangeTableText
{
    public static readonly Text What = new("Quoi", "What");
    public static readonly Text Widest = new("la plus large des trois", "the widest of the three");
}
