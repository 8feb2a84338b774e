using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Correcting;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>
/// To correct a card with from whom it is known, to take that back, and to read what passers-by say. Each correction is a line of the history
/// of its card.
/// </summary>
internal static class KeepingEndpoints
{
    public static void MapKeeping(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(KeepingPaths.Directory, (Mine mine, DirectoryKeepers keepers, RemarkDesk remarks, Catalogue catalogue) =>
            mine.Show(async _ => await keepers.MayCorrect(mine.Account.Id) ? await ShowDirectory(remarks, catalogue, await keepers.MaySettle(mine.Account.Id)) : Results.NotFound()), endpoint => endpoint.AboutNobody());
        app.MapGetInAllLanguages(KeepingPaths.Card, (HttpRequest request, Mine mine, DirectoryKeepers keepers, RemarkDesk remarks, Catalogue catalogue) =>
            mine.Show(async _ => await ShowCard(mine, keepers, remarks, catalogue, new CorrectionForm(request.Query["service"].ToString(), request.Query["field"].ToString()))), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(KeepingPaths.Correct, Correct, endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(KeepingPaths.TakeBack, TakeBack, endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(KeepingPaths.Remark, Take, endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowDirectory(RemarkDesk remarks, Catalogue catalogue, bool maySettle)
    {
        var waiting = new List<(Card Card, IReadOnlyList<CardRemark> Remarks)>();
        foreach (var of in (await remarks.Waiting()).GroupBy(remark => remark.Service))
        {
            if (await catalogue.Find(of.Key) is { View.IsSensitive: false } card)
                waiting.Add((card, [.. of]));
        }
        var corrected = new List<Card>();
        foreach (var id in await catalogue.Corrected())
        {
            if (await catalogue.Find(id) is { View.IsSensitive: false } card)
                corrected.Add(card);
        }
        return Show<DirectoryPage>((nameof(DirectoryPage.Waiting), waiting), (nameof(DirectoryPage.Corrected), corrected), (nameof(DirectoryPage.MaySettle), maySettle));
    }

    /// <summary>A place that must not be found has no card here either.</summary>
    private static async Task<IResult> ShowCard(Mine mine, DirectoryKeepers keepers, RemarkDesk remarks, Catalogue catalogue, CorrectionForm form, Errors? errors = null) =>
        await keepers.MayCorrect(mine.Account.Id) && await catalogue.Find(form.Service) is { View.IsSensitive: false } card
            ? Show<KeptCardPage>(
                (nameof(KeptCardPage.Card), card), (nameof(KeptCardPage.Remarks), await remarks.Waiting(form.Service)), (nameof(KeptCardPage.History), await catalogue.History(form.Service)),
                (nameof(KeptCardPage.Names), await mine.Staff.Names()), (nameof(KeptCardPage.Form), form), (nameof(KeptCardPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();

    private static Task<IResult> Correct(HttpRequest request, Mine mine, DirectoryKeepers keepers, RemarkDesk remarks, Catalogue catalogue, TimeProvider clock, Locale locale) => mine.Show(async _ =>
    {
        var (form, errors) = (CorrectionForm.Of(await request.ReadFormAsync()), new Errors());
        if (!await keepers.MayCorrect(mine.Account.Id) || await catalogue.Find(form.Service) is not { View.IsSensitive: false })
            return Results.NotFound();
        return await form.Put(catalogue, form.Service, form.KnownFrom, mine.Account.Id, clock.Today(), errors)
            ? Results.Extensions.SeeOther(locale[KeepingPaths.CardOf(form.Service)])
            : await ShowCard(mine, keepers, remarks, catalogue, form, errors);
    });

    private static Task<IResult> TakeBack(HttpRequest request, Mine mine, DirectoryKeepers keepers, Catalogue catalogue, Locale locale) => mine.Show(async _ =>
    {
        var form = await request.ReadFormAsync();
        var (service, correction) = (form["service"].ToString(), form["n"].ToString());
        if (!await keepers.MayCorrect(mine.Account.Id) || await catalogue.Find(service) is not { View.IsSensitive: false } card)
            return Results.NotFound();
        // Taken back already, or ended by its source: the card says so.
        if (card.Corrections.Any(one => one.Id == correction))
            await catalogue.TakeBack(correction, mine.Account.Id);
        return Results.Extensions.SeeOther(locale[KeepingPaths.CardOf(service)]);
    });

    private static Task<IResult> Take(HttpRequest request, Mine mine, DirectoryKeepers keepers, RemarkDesk remarks, Locale locale) => mine.Show(async _ =>
    {
        var form = await request.ReadFormAsync();
        if (!await keepers.MayCorrect(mine.Account.Id))
            return Results.NotFound();
        await remarks.Take(form["n"].ToString(), mine.Account.Id);
        return Results.Extensions.SeeOther(locale[KeepingPaths.CardOf(form["service"].ToString())]);
    });
}
