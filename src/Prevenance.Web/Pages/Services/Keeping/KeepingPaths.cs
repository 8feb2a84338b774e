using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>The addresses of those who keep the directory true.</summary>
internal static class KeepingPaths
{
    public static readonly Text Directory = Under("/annuaire", "/directory");
    public static readonly Text Card = Under("/annuaire/fiche", "/directory/card");
    public static readonly Text Correct = Under("/annuaire/corriger", "/directory/correct");
    public static readonly Text TakeBack = Under("/annuaire/reprendre", "/directory/take-back");
    public static readonly Text Remark = Under("/annuaire/remarque", "/directory/remark");

    public static readonly Text Duplicates = Under("/annuaire/doublons", "/directory/duplicates");
    public static readonly Text DuplicatesUndone = Under("/annuaire/doublons/revenir", "/directory/duplicates/undo");

    /// <summary>The card of a service, for who corrects it; with a field, the form that corrects it.</summary>
    public static Text CardOf(string service, string? field = null)
    {
        var query = $"?service={Uri.EscapeDataString(service)}{(field is null ? "" : $"&field={field}")}";
        return new Text(Card.French + query, Card.English + query);
    }

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
