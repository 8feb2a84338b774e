using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Services.Partner;

/// <summary>The addresses of a partner with an account.</summary>
internal static class PartnerPaths
{
    public static readonly Text Requests = Under("/demandes", "/requests");
    public static readonly Text Request = Under("/demandes/reponse", "/requests/answer");
    public static readonly Text Card = Under("/demandes/fiche", "/requests/card");

    /// <summary>One request; nothing of it is in the address but its identifier.</summary>
    public static string Query(string id) => $"?n={Uri.EscapeDataString(id)}";

    /// <summary>The card of one of its services; with a field, the form that puts it right.</summary>
    public static Text CardOf(string service, string? field = null)
    {
        var query = $"?service={Uri.EscapeDataString(service)}{(field is null ? "" : $"&field={field}#correction")}";
        return new Text(Card.French + query, Card.English + query);
    }

    private static Text Under(string french, string english) => Paths.Under(Paths.Staff, new(french, english));
}
