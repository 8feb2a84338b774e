using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Answers;
using Prevenance.Web.Pages.Services.Correcting;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Partner;

/// <summary>What a partner with an account reads and answers: requests to its own services, each as the person agreed to it; and its cards, that it puts right.</summary>
internal static class PartnerEndpoints
{
    public static void MapPartner(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(PartnerPaths.Requests, (Mine mine, PartnerServices own, PartnerDesk desk, Catalogue catalogue) => mine.Show(_ => ShowAll(mine, own, desk, catalogue)), endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(PartnerPaths.Request, (HttpRequest request, Mine mine, PartnerServices own, PartnerDesk desk, TimeProvider clock, Locale locale) =>
            mine.Show(_ => ShowOne(request, mine, own, desk, clock, locale, request.Query["n"].ToString(), new AnswerForm())), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(PartnerPaths.Request, (HttpRequest request, Mine mine, PartnerServices own, PartnerDesk desk, TimeProvider clock, Locale locale) =>
            mine.Show(async _ =>
            {
                var typed = await request.ReadFormAsync();
                return await ShowOne(request, mine, own, desk, clock, locale, typed["n"].ToString(), AnswerForm.Of(typed));
            }), endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(PartnerPaths.Card, (HttpRequest request, Mine mine, PartnerServices own, Catalogue catalogue) =>
            mine.Show(_ => ShowCard(mine, own, catalogue, new CorrectionForm(request.Query["service"].ToString(), request.Query["field"].ToString()))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(PartnerPaths.Card, PutRight, endpoint => endpoint.AboutNobody());
    }

    /// <summary>One gesture says that all is true; anything else puts the card right.</summary>
    private static Task<IResult> PutRight(HttpRequest request, Mine mine, PartnerServices own, Catalogue catalogue, TimeProvider clock, Locale locale) => mine.Show(async _ =>
    {
        var (typed, errors) = (CorrectionForm.Of(await request.ReadFormAsync()), new Errors());
        var isOwn = await IsOwn(mine, own, catalogue, typed.Service);
        if (isOwn && typed.Part is null)
            await catalogue.Verify(typed.Service, Actors.Service);
        if (!isOwn || typed.Part is null)
            return Results.Extensions.SeeOther(locale[PartnerPaths.Requests]);
        return await typed.Put(catalogue, typed.Service, Actors.TheService.French, Actors.Service, clock.Today(), errors)
            ? Results.Extensions.SeeOther(locale[PartnerPaths.CardOf(typed.Service)])
            : await ShowCard(mine, own, catalogue, typed, errors);
    });

    private static async Task<bool> IsOwn(Mine mine, PartnerServices own, Catalogue catalogue, string service) =>
        (await own.Of(mine.Account.Id)).Contains(service) && await catalogue.Find(service) is not null;

    private static async Task<IResult> ShowCard(Mine mine, PartnerServices own, Catalogue catalogue, CorrectionForm form, Errors? errors = null) =>
        (await own.Of(mine.Account.Id)).Contains(form.Service) && await catalogue.Find(form.Service) is { } card
            ? Show<PartnerCardPage>((nameof(PartnerCardPage.Card), card), (nameof(PartnerCardPage.Form), form), (nameof(PartnerCardPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();

    private static async Task<IResult> ShowAll(Mine mine, PartnerServices own, PartnerDesk desk, Catalogue catalogue)
    {
        if (await own.Of(mine.Account.Id) is not { Count: > 0 } services)
            return Results.NotFound();
        var cards = new List<Card>();
        foreach (var service in services)
        {
            if (await catalogue.Find(service) is { } card)
                cards.Add(card);
        }
        return Show<PartnerPage>((nameof(PartnerPage.Requests), await desk.Open(services)), (nameof(PartnerPage.Cards), cards));
    }

    private static async Task<IResult> ShowOne(HttpRequest request, Mine mine, PartnerServices own, PartnerDesk desk, TimeProvider clock, Locale locale, string id, AnswerForm typed)
    {
        var (services, viewer, errors) = (await own.Of(mine.Account.Id), SignedIn.ViewerOf(request.HttpContext), new Errors());
        var view = await desk.Read(services, id, viewer);
        // Withdrawn, over or another's: told alike, by the list in which it is not.
        if (view.Sight != PartnerSight.Page)
            return services.Count == 0 ? Results.NotFound() : Results.Extensions.SeeOther(locale[PartnerPaths.Requests]);
        var isAnswered = await ServiceAnswer.Take(view, typed, errors, clock.Today(), act => desk.Answer(services, id, mine.Account.Id, act));
        if (isAnswered)
            (view, typed) = (await desk.Read(services, id, viewer), new AnswerForm());
        return Show<PartnerRequestPage>(
            (nameof(PartnerRequestPage.Id), id), (nameof(PartnerRequestPage.View), view), (nameof(PartnerRequestPage.IsAnswered), isAnswered),
            (nameof(PartnerRequestPage.Form), typed), (nameof(PartnerRequestPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
