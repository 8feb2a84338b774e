using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Own;
using Prevenance.Web.Places;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Everyone.QuickExit;

/// <summary>Leaving at once, for who must not be seen here.</summary>
internal static class QuickExitEndpoints
{
    /// <remarks>A link and not a form: the policy of our pages lets no form lead elsewhere, and a link needs no script either.</remarks>
    public static void MapQuickExit(this IEndpointRouteBuilder app)
    {
        var territory = app.ServiceProvider.GetRequiredService<TerritorySettings>();
        app.MapGetInAllLanguages(Paths.Leave, (HttpContext context) =>
        {
            context.Response.ForgetsPages();
            OwnSession.Forget(context);
            return Results.Redirect(territory.QuickExit);
        });
    }
}
