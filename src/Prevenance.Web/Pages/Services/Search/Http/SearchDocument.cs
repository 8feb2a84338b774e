using System.Text.Json.Nodes;
using Prevenance.Directories;
using Prevenance.Directories.Hours;
using Prevenance.Directories.Publishing;
using Prevenance.Directories.Search;

namespace Prevenance.Web.Pages.Services.Search.Http;

/// <summary>What a search gives, for programs: the same lists as on the page, none of which is a score.</summary>
/// <param name="language">In which language notes are told.</param>
/// <param name="now">By the clock of Paris.</param>
/// <param name="addressOf">Where the card of a service is read.</param>
internal sealed class SearchDocument(Language language, DateTime now, Func<string, string> addressOf)
{
    public JsonObject Of(SearchResults results, int page) => new()
    {
        ["page"] = page,
        ["sheltered"] = List(results.Sheltered),
        ["listed"] = List(results.Listed),
        ["further"] = List(results.Further),
        ["apart"] = List(results.Apart),
        ["closed"] = List(results.Closed),
        ["waysOn"] = Texts(results.WaysOn),
    };

    private JsonObject List(FoundList list) => new() { ["count"] = list.Count, ["shown"] = new JsonArray([.. list.Shown.Select(one => (JsonNode)Of(one))]) };

    private JsonObject Of(Found one)
    {
        var service = one.Service;
        return new JsonObject
        {
            ["id"] = service.Id,
            ["name"] = service.Name,
            ["description"] = service.Description,
            ["themes"] = Codes(service.Themes),
            ["fit"] = FitOf(one.Fit),
            ["notes"] = Texts(one.Notes),
            ["opening"] = one.Opening is { } opening ? StateOf(opening) : null,
            ["kilometres"] = one.Kilometres is { } away ? Math.Round(away, 1) : null,
            ["isSensitive"] = service.IsSensitive,
            ["area"] = service.IsSensitive ? PublicView.AreaInWords(service).In(language) : null,
            ["places"] = service.IsSensitive ? [] : new JsonArray([.. service.Places.Select(place => (JsonNode)Of(place))]),
            // Numbers of what takes people on a professional's request are of no use to who reads this, as on the page.
            ["telephones"] = Codes(service.Mobilisation.IsForProfessionalsOnly ? [] : service.Telephones),
            ["isForProfessionalsOnly"] = service.Mobilisation.IsForProfessionalsOnly,
            ["languages"] = Codes(service.Languages),
            ["wheelchair"] = service.Accessibility.Wheelchair,
            ["free"] = service.Fees.Kind switch { FeeKind.Free => true, FeeKind.Paid => false, _ => null },
            ["reception"] = Codes([.. service.Reception.HasFlag(Reception.OnSite) ? ["on-site"] : Array.Empty<string>(), .. service.Reception.HasFlag(Reception.Remote) ? ["remote"] : Array.Empty<string>()]),
            ["source"] = service.Source,
            ["updated"] = Day(service.Freshness.Updated),
            ["verified"] = Day(service.Freshness.Verified),
            ["card"] = service.IsSensitive ? null : addressOf(service.Id),
        };
    }

    private JsonObject Of(ServicePlace place) => new()
    {
        ["address"] = place.Location?.Address,
        ["postalCode"] = place.Location?.PostalCode,
        ["city"] = place.Location?.City,
        ["commune"] = place.Location?.CommuneCode,
        ["latitude"] = place.Location?.Position?.Latitude,
        ["longitude"] = place.Location?.Position?.Longitude,
        ["hours"] = place.Hours.IsSaid ? place.Hours.Text : null,
        ["now"] = new JsonObject { ["state"] = StateOf(place.Hours.At(now).State), ["words"] = place.Hours.At(now).InWords(now).In(language) },
    };

    private JsonArray Texts(IEnumerable<Text> texts) => [.. texts.Select(text => (JsonNode)text.In(language))];

    private static JsonArray Codes(IEnumerable<string> codes) => [.. codes.Select(code => (JsonNode)code)];

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string FitOf(Fit fit) => fit switch { Fit.Yes => "yes", Fit.ToVerify => "to-verify", Fit.Apart => "apart", _ => "no" };

    private static string StateOf(OpeningState state) => state switch { OpeningState.Open => "open", OpeningState.Closed => "closed", OpeningState.ToCheck => "to-check", _ => "unknown" };
}
