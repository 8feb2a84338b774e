using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class CardEndpoints
{
    public static void MapCard(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(ServicePaths.Card, (string? service, Catalogue catalogue, KinDesk kin) => ShowCard(service ?? "", catalogue, kin));
        app.MapPostInAllLanguages(ServicePaths.Remark, Say, endpoint => endpoint.CountsTries());
    }

    /// <summary>A place that must not be found has no card, and answers as one that there never was.</summary>
    private static async Task<IResult> ShowCard(string service, Catalogue catalogue, KinDesk kin, string words = "", bool isSaid = false, Errors? errors = null) =>
        await catalogue.Find(service) is { View.IsSensitive: false } card
            ? Show<ServiceCardPage>((nameof(ServiceCardPage.Card), card), (nameof(ServiceCardPage.Others), await kin.Others(service)), (nameof(ServiceCardPage.Words), words), (nameof(ServiceCardPage.IsSaid), isSaid), (nameof(ServiceCardPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();

    /// <summary>What is said is posted, and answered on the spot: no address tells who said anything.</summary>
    private static async Task<IResult> Say(HttpRequest request, RemarkDesk remarks, Catalogue catalogue, KinDesk kin)
    {
        var form = await request.ReadFormAsync();
        var (service, words, errors) = (form["service"].ToString(), form["words"].ToString(), new Errors());
        if (!Enum.TryParse<RemarkKind>(form["kind"], out var kind) || !Enum.IsDefined(kind))
        {
            errors.Note("kind", RemarkText.Choose);
            return await ShowCard(service, catalogue, kin, words, errors: errors);
        }
        await remarks.Say(service, kind, words);
        return await ShowCard(service, catalogue, kin, isSaid: true);
    }
}
