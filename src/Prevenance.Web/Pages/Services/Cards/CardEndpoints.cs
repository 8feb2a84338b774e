using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Hosting;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class CardEndpoints
{
    public static void MapCard(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(ServicePaths.Card, ShowCard);

    /// <summary>A place that must not be found has no card, and answers as one that there never was.</summary>
    private static async Task<IResult> ShowCard(string? service, Catalogue catalogue) =>
        await catalogue.Find(service ?? "") is { View.IsSensitive: false } card ? Show<ServiceCardPage>((nameof(ServiceCardPage.Card), card)) : Results.NotFound();
}
