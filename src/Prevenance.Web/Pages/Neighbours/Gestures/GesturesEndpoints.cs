using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp.Gestures;
using Prevenance.Web.Hosting;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Gestures;

/// <summary>How many gestures happened, for anybody to read.</summary>
internal static class GesturesEndpoints
{
    public static void MapGestures(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(
        NeighbourPaths.Gestures,
        async (GestureDesk desk) => Show<GesturesPage>((nameof(GesturesPage.Months), await desk.Months()), (nameof(GesturesPage.Year), await desk.OfTheYear())));
}
