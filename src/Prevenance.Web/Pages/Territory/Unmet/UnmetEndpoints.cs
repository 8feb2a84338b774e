using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Territory.Unmet;

/// <summary>The page of requests that found no answer: what was published, and nothing that is still being counted.</summary>
internal static class UnmetEndpoints
{
    /// <summary>How the address names the quarter that it asks for.</summary>
    public const string Quarter = "quarter";

    public static void MapUnmet(this IEndpointRouteBuilder app) =>
        app.MapGetInAllLanguages(TerritoryPaths.Unmet, ShowPage, endpoint => endpoint.Needs(Gesture.SeeIndicators, "unmet"));

    private static async Task<RazorComponentResult<UnmetPage>> ShowPage(HttpRequest request, UnmetDesk desk)
    {
        var (releases, asked) = (await desk.Releases(), request.Query[Quarter].ToString());
        return Show<UnmetPage>(
            (nameof(UnmetPage.Releases), releases),
            (nameof(UnmetPage.Release), releases.FirstOrDefault(release => release.Quarter == asked) ?? (releases is [var latest, ..] ? latest : null)));
    }
}
