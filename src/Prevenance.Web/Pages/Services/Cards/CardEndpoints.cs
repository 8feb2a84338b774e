using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Services.Letters;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Cards;

internal static class CardEndpoints
{
    public static void MapCard(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(ServicePaths.Card, (string? service, CardDesk desk) => ShowCard(service ?? "", desk, CardAsked.Nothing));
        app.MapPostInAllLanguages(ServicePaths.Remark, Say, endpoint => endpoint.CountsTries());
        app.MapPostInAllLanguages(ServicePaths.TellMe, TellMe, endpoint => endpoint.CountsTries());
        app.MapPostInAllLanguages(ServicePaths.YourCard, WriteTo, endpoint => endpoint.CountsTries());
    }

    /// <summary>A place that must not be found has no card, and answers as one that there never was.</summary>
    private static async Task<IResult> ShowCard(string service, CardDesk desk, CardAsked asked) =>
        await desk.Catalogue.Find(service) is { View.IsSensitive: false } card
            ? Show<ServiceCardPage>((nameof(ServiceCardPage.Card), card), (nameof(ServiceCardPage.Others), await desk.Kin.Others(service)), (nameof(ServiceCardPage.SendsLetters), desk.Letters.Sends), (nameof(ServiceCardPage.Asked), asked))
                .With(asked.Errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.NotFound();

    /// <summary>What is said is posted, and answered on the spot: no address tells who said anything.</summary>
    private static async Task<IResult> Say(HttpRequest request, CardDesk desk)
    {
        var form = await request.ReadFormAsync();
        var (service, words, errors) = (form["service"].ToString(), form["words"].ToString(), new Errors());
        if (!Enum.TryParse<RemarkKind>(form["kind"], out var kind) || !Enum.IsDefined(kind))
        {
            errors.Note("kind", RemarkText.Choose);
            return await ShowCard(service, desk, new CardAsked(CardGesture.Remark, false, words, errors));
        }
        await desk.Remarks.Say(service, kind, words);
        return await ShowCard(service, desk, CardAsked.Taken(CardGesture.Remark));
    }

    private static async Task<IResult> TellMe(HttpRequest request, CardDesk desk)
    {
        var form = await request.ReadFormAsync();
        var (service, address, errors) = (form["service"].ToString(), form["address"].ToString(), new Errors());
        try
        {
            if (desk.Letters.Sends && await desk.News.Ask(service, address))
                return await ShowCard(service, desk, CardAsked.Taken(CardGesture.TellMe));
            errors.Note("address", TellMeText.NotNow);
        }
        catch (RefusalException refusal)
        {
            errors.Note("address", refusal.Reason.AsSentence());
        }
        return await ShowCard(service, desk, new CardAsked(CardGesture.TellMe, false, address, errors));
    }

    private static async Task<IResult> WriteTo(HttpRequest request, CardDesk desk)
    {
        var service = (await request.ReadFormAsync())["service"].ToString();
        var isWritten = desk.Letters.Sends && await desk.Freshness.WriteTo(service);
        desk.Letters.Wake();
        return await ShowCard(service, desk, new CardAsked(CardGesture.YourCard, isWritten, "", new Errors()));
    }
}

/// <summary>What the page of a card works with.</summary>
internal sealed record CardDesk(Catalogue Catalogue, KinDesk Kin, RemarkDesk Remarks, NewsDesk News, FreshnessDesk Freshness, LetterRound Letters);
