using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Directories.Search;
using Prevenance.Geography;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Territory;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Search;

internal static class SearchEndpoints
{
    /// <summary>What is looked for is posted, so that it stays out of addresses and of the browser's history.</summary>
    public static void MapSearch(this IEndpointRouteBuilder app)
    {
        app.MapPage<ServiceSearchPage>(ServicePaths.Search);
        app.MapGetInAllLanguages(ServicePaths.Communes, (TerritoryBook book) => book.Today().Communes is { } communes ? Results.Bytes(communes, "application/geo+json") : Results.NotFound());
        app.MapPostInAllLanguages(ServicePaths.Search, Find, endpoint => endpoint.IsShownAgainByBack());
    }

    private static async Task<RazorComponentResult<ServiceSearchPage>> Find(HttpRequest request, ServiceSearch search, Communes communes)
    {
        var form = SearchForm.Of(await request.ReadFormAsync());
        return Show<ServiceSearchPage>(
            (nameof(ServiceSearchPage.Form), form),
            (nameof(ServiceSearchPage.Found), await search.Find(form.Query(communes), new SearchPage(form.Page, SearchPage.UsualSize))));
    }
}
