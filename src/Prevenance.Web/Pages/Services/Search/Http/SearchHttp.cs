using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Prevenance.Accounts;
using Prevenance.Directories.Search;
using Prevenance.Geography;
using Prevenance.Web.Api;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Services.Search.Http;

/// <summary>
/// The same search for programs. What is looked for is posted, as on the page, so that it stays out of addresses and of what servers write down; and what
/// is answered is what everybody may read.
/// </summary>
internal static class SearchHttp
{
    public const string Address = "/services/search";

    public static void MapSearchHttp(this IEndpointRouteBuilder app) => app.MapPost(Address, Find).AddEndpointFilter(ApiErrors.Tell);

    private static async Task<IResult> Find(HttpContext context, ServiceSearch search, Communes communes, TimeProvider clock, Turns turns, IOptions<Limits> limits)
    {
        var (query, page) = SearchBody.Read(await RequestDocument.Read(context.Request, limits.Value), communes);
        return await Taking.Turn(context, turns, limits.Value, async () =>
            Results.Json(new SearchDocument(ReaderLanguage.Of(context.Request), clock.Now(), id => context.Request.Address(ServicePaths.CardOf(id).In(ReaderLanguage.Of(context.Request))))
                .Of(await search.Find(query, new SearchPage(page, SearchPage.UsualSize)), page)));
    }
}
