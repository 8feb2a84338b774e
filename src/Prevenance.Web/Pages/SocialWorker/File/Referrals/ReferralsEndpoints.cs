using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Directories.Eligibility;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Referrals.Unmet;
using Prevenance.Directories.Search;
using Prevenance.Geography;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Answers;
using Prevenance.Web.Pages.Services.Letters;
using Prevenance.Web.Pages.Services.Search;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>
/// To send somebody to a service with her agreement: look for it, say what is asked, read with her the very page that it will read, send; then follow
/// it until what she says of it.
/// </summary>
internal static class ReferralsEndpoints
{
    private const string Part = "referral";

    public static void MapReferrals(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.FindService, async (Passed passed, ReferralReader reader) =>
            await reader.Read(passed.Pass) is { } about ? ShowFind(about, FirstSearch(about)) : Results.NotFound(), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.FindService, Find, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapGetInAllLanguages(WorkerPaths.PrepareReferral, async (HttpRequest request, Passed passed, ReferralReader reader, SeenForms seen, Communes communes, Locale locale) =>
            await ShowPrepare(passed.Pass, new PrepareForm(request.Query["service"].ToString()), new Errors(), reader, seen, communes, locale, isTold: request.Query["told"].ToString() switch { "yes" => true, "no" => false, _ => null }), endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.PrepareReferral, Prepare, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part).ShowsAgain());
        app.MapGetInAllLanguages(WorkerPaths.Referral, async (HttpRequest request, Passed passed, ReferralReader reader, LetterRound letters, Locale locale) =>
            await ShowReferral(passed.Pass, request.Query["n"].ToString(), reader, letters, locale), endpoint => endpoint.Needs(Gesture.ReadFile, Part));
        app.MapPostInAllLanguages(WorkerPaths.SendReferral, Send, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.FollowReferral, Follow, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.ReferralLink, Invite, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
    }

    /// <summary>What is known answers what a search asks: where she lives unless that is hidden, and how old she is.</summary>
    private static SearchForm FirstSearch(ReferralAbout about) => new(
        Commune: about.Commune ?? "", Age: about.Situation.Person.Birth?.Date is { } born ? new BornBetween(born).AgesOn(about.Situation.On).Least.ToString(CultureInfo.InvariantCulture) : "");

    private static RazorComponentResult<FindServicePage> ShowFind(ReferralAbout about, SearchForm form, SearchResults? found = null) => Show<FindServicePage>(
        (nameof(FindServicePage.File), about.Situation.Person.Key), (nameof(FindServicePage.Known), FileClues.Of(about)), (nameof(FindServicePage.Form), form), (nameof(FindServicePage.Found), found));

    private static async Task<IResult> Find(HttpRequest request, Passed passed, ReferralReader reader, ServiceSearch search, UnmetDesk unmet, Communes communes)
    {
        var form = SearchForm.Of(await request.ReadFormAsync());
        if (await reader.Read(passed.Pass) is not { } about)
            return Results.NotFound();
        var query = form.Query(communes);
        var found = await search.Find(query, new SearchPage(form.Page, SearchPage.UsualSize));
        await unmet.Searched(about.Situation.Person.Key, query, found, about.Commune);
        return ShowFind(about, form, found);
    }

    private static async Task<IResult> ShowPrepare(Pass pass, PrepareForm form, Errors errors, ReferralReader reader, SeenForms seen, Communes communes, Locale locale, bool? isTold = null)
    {
        if (await reader.Read(pass) is not { } about)
            return Results.NotFound();
        return await reader.Card(form.Service) is { } card
            ? Show<PreparePage>(
                (nameof(PreparePage.File), about.Situation.Person.Key), (nameof(PreparePage.Card), card), (nameof(PreparePage.Conditions), Conditions.Of(card.View, FileClues.Of(about), communes)), (nameof(PreparePage.Form), form),
                (nameof(PreparePage.OffersToTell), reader.MayTell(card)), (nameof(PreparePage.IsTold), isTold), (nameof(PreparePage.Once), seen.Once(pass.Viewer, about.Situation.Person.Key)), (nameof(PreparePage.Errors), errors))
                .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.FindService, about.Situation.Person.Key)]);
    }

    private static async Task<IResult> Prepare(HttpRequest request, Passed passed, ReferralReader reader, ReferralDesk desk, SeenForms seen, Communes communes, Locale locale)
    {
        var (typed, pass, errors) = (await request.ReadFormAsync(), passed.Pass, new Errors());
        var (file, form) = (pass.RequireFile(Gesture.ChangeSituation), PrepareForm.Of(typed));
        try
        {
            if (!KeptForms.IsBack(request) && await reader.Read(pass) is { } about)
            {
                var id = await desk.Prepare(file, pass.Viewer.Account!, form.Service, form.Purpose, about.Lines(form.Words), seen.IdOf(typed["_once"].ToString(), pass.Viewer, file, form), about.Commune);
                return Results.Extensions.SeeOther($"{locale[WorkerPaths.Of(WorkerPaths.Referral, file)]}?n={id}");
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("purpose", refusal.Reason.AsSentence());
        }
        return await ShowPrepare(pass, form, errors, reader, seen, communes, locale);
    }

    private static async Task<IResult> ShowReferral(Pass pass, string id, ReferralReader reader, LetterRound letters, Locale locale, AnswerForm? form = null, Errors? errors = null)
    {
        var file = pass.File!.Value;
        if (!pass.IsWhole)
            return Results.NotFound();
        if (await reader.Find(pass, id) is not { } kept)
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        var mayChange = await reader.MayChange(pass);
        return (kept.Referral.State == ReferralState.Draft
            ? (IResult)Show<ReadTogetherPage>((nameof(ReadTogetherPage.File), file), (nameof(ReadTogetherPage.Kept), kept), (nameof(ReadTogetherPage.MaySend), mayChange), (nameof(ReadTogetherPage.IsHidden), await reader.HidesAddress(pass)), (nameof(ReadTogetherPage.Errors), errors ?? new Errors()))
                .With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Show<FollowPage>(
                (nameof(FollowPage.File), file), (nameof(FollowPage.Kept), kept), (nameof(FollowPage.Names), await reader.Names()), (nameof(FollowPage.MayChange), mayChange), (nameof(FollowPage.LettersLeave), letters.Sends && await reader.HasMail(kept.Service)),
                (nameof(FollowPage.Form), form ?? new AnswerForm()), (nameof(FollowPage.Errors), errors ?? new Errors()))
                .With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK));
    }

    private static async Task<IResult> Send(HttpRequest request, Passed passed, ReferralReader reader, ReferralDesk desk, LetterRound letters, Locale locale)
    {
        var (typed, pass, errors) = (await request.ReadFormAsync(), passed.Pass, new Errors());
        var (file, id) = (pass.RequireFile(Gesture.ChangeSituation), typed["n"].ToString());
        if (await reader.Find(pass, id) is not { } kept)
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        if (kept.Referral.State != ReferralState.Draft)
            return Results.Extensions.SeeOther(Address(locale, file, id));
        if (typed["discard"].Count > 0)
        {
            await desk.Discard(id);
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        }
        if (typed["agreed"].Count == 0)
            errors.Note("agreed", ReferralText.AgreementFirst);
        var until = DayText.Read(typed["until"].ToString());
        if (until is null && typed["until"].ToString().Length > 0)
            errors.Note("until", AnswerText.DayWrong);
        try
        {
            if (!errors.Any)
            {
                var told = typed["line"].Select(rank => int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToHashSet();
                await desk.Send(id, pass.Viewer.Account!, [.. Enumerable.Range(0, kept.Page.Lines.Count).Except(told)], until, await reader.HidesAddress(pass));
                letters.Wake();
                return Results.Extensions.SeeOther(Address(locale, file, id));
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place == "until" ? "until" : "agreed", refusal.Reason.AsSentence());
        }
        return await ShowReferral(pass, id, reader, letters, locale, errors: errors);
    }

    private static async Task<IResult> Follow(HttpRequest request, Passed passed, ReferralReader reader, ReferralDesk desk, LetterRound letters, TimeProvider clock, Locale locale)
    {
        var (typed, pass, errors) = (await request.ReadFormAsync(), passed.Pass, new Errors());
        var (file, id, form) = (pass.RequireFile(Gesture.ChangeSituation), typed["n"].ToString(), AnswerForm.Of(typed));
        if (await reader.Find(pass, id) is not { } kept)
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        try
        {
            if (form.Read([.. kept.Referral.Possible.Intersect(FollowPage.Acts)], errors, clock.Today()) is { } act)
            {
                await desk.Do(id, pass.Viewer.Account!, act);
                letters.Wake();
                return Results.Extensions.SeeOther(Address(locale, file, id));
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note("reason", refusal.Reason.AsSentence());
        }
        return await ShowReferral(pass, id, reader, letters, locale, form, errors);
    }

    private static async Task<IResult> Invite(HttpRequest request, Passed passed, ReferralReader reader, ReferralDesk desk, MailWay mail, Locale locale)
    {
        var (pass, id) = (passed.Pass, (await request.ReadFormAsync())["n"].ToString());
        var file = pass.RequireFile(Gesture.ChangeSituation);
        if (await reader.Find(pass, id) is not { } kept || await reader.IsMasked(pass, kept))
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        try
        {
            var invitation = await desk.Invite(id);
            return Show<InvitationPage>(
                (nameof(InvitationPage.File), file), (nameof(InvitationPage.Kept), kept), (nameof(InvitationPage.Code), invitation.Code),
                (nameof(InvitationPage.Address), mail.Settings is { } settings ? new Uri(settings.Pages, invitation.Link).ToString() : $"{request.Scheme}://{request.Host}{locale[QuestionPaths.Of(invitation.Link)]}"));
        }
        catch (RefusalException)
        {
            return Results.Extensions.SeeOther(Address(locale, file, id));
        }
    }

    private static string Address(Locale locale, FileKey file, string id) => $"{locale[WorkerPaths.Of(WorkerPaths.Referral, file)]}?n={Uri.EscapeDataString(id)}";
}
