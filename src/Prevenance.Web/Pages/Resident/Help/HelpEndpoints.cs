using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Resident.Help;

internal static class HelpEndpoints
{
    /// <summary>The commune is posted, so that it stays out of addresses and of the browser's history.</summary>
    public static void MapHelp(this IEndpointRouteBuilder app)
    {
        app.MapPage<HelpPage>(Paths.Help);
        app.MapPostInAllLanguages(Paths.Help, async (HttpRequest request) =>
            Show<HelpPage>((nameof(HelpPage.Commune), (await request.ReadFormAsync())["commune"].ToString())), endpoint => endpoint.IsShownAgainByBack());
    }
}
