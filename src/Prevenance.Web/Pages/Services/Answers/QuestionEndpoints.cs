using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Services.Correcting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Answers;

/// <summary>What a service does without an account: says that its card is still true or puts it right, or reads one request and answers it.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(QuestionPaths.Question, Ask);
        app.MapPostInAllLanguages(QuestionPaths.Question, Answer, endpoint => endpoint.CountsTries());
    }

    private static async Task<IResult> Ask(string link, string? field, FreshnessDesk cards, Locale locale) => await cards.Asked(link) switch
    {
        null => Show<CodePage>((nameof(CodePage.Link), link)),
        { Kind: LetterKind.News, Card: var card } => Results.Extensions.SeeOther(locale[ServicePaths.CardOf(card.Service.Id)]),
        var found => ShowCard(link, found, new CorrectionForm(found.Card.Service.Id, field ?? "")),
    };

    private static async Task<IResult> Answer(string link, HttpRequest request, PartnerDoor door, FreshnessDesk cards, Catalogue catalogue, RefusalLog refusals, TimeProvider clock)
    {
        var form = await request.ReadFormAsync();
        if (form["stilltrue"].Count > 0)
            return await cards.SayStillTrue(link) is { } card ? Show<StillTruePage>((nameof(StillTruePage.Link), link), (nameof(StillTruePage.Card), card), (nameof(StillTruePage.IsSaid), true)) : await NotThere(link, request, refusals);
        if (CorrectionForm.Of(form) is { Part: not null } correction)
            return await PutRight(link, correction, cards, catalogue, clock) ?? await NotThere(link, request, refusals);
        var (code, typed, errors, device) = (Digits(form["code"].ToString()), AnswerForm.Of(form), new Errors(), SignedIn.DeviceOf(request));
        var view = await door.Read(link, code, device, form["_visit"]);
        if (view.Sight != PartnerSight.Page)
            return view.Sight == PartnerSight.Withdrawn ? Show<WithdrawnPage>((nameof(WithdrawnPage.Link), link)) : await NotThere(link, request, refusals);
        var isAnswered = await ServiceAnswer.Take(view, typed, errors, clock.Today(), act => door.Answer(link, code, act, device));
        if (isAnswered)
            typed = new AnswerForm();
        // After some answers the link is over, and what was just answered is still told.
        var after = isAnswered && await door.Read(link, code, device, view.Visit) is { Sight: PartnerSight.Page } again ? again : view;
        return Show<RequestPage>(
            (nameof(RequestPage.Link), link), (nameof(RequestPage.Code), code), (nameof(RequestPage.Visit), view.Visit), (nameof(RequestPage.Page), after.Page), (nameof(RequestPage.Referral), after.Referral), (nameof(RequestPage.Possible), isAnswered && after == view ? [] : ServiceAnswer.PossibleIn(after)),
            (nameof(RequestPage.IsAnswered), isAnswered), (nameof(RequestPage.Form), typed), (nameof(RequestPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>What a service puts right on its own card, behind the link that was sent to its address; nothing where the link is none.</summary>
    private static async Task<IResult?> PutRight(string link, CorrectionForm typed, FreshnessDesk cards, Catalogue catalogue, TimeProvider clock)
    {
        var errors = new Errors();
        return await cards.PutRight(link, card => typed.Put(catalogue, card.Service.Id, Actors.TheService.French, Actors.Service, clock.Today(), errors)) is not { } found ? null
            : errors.Any ? ShowCard(link, found, typed, errors)
            : ShowCard(link, found, new CorrectionForm(found.Card.Service.Id), isCorrected: true);
    }

    private static RazorComponentResult<StillTruePage> ShowCard(string link, CardLink found, CorrectionForm typed, Errors? errors = null, bool isCorrected = false) => Show<StillTruePage>(
        (nameof(StillTruePage.Link), link), (nameof(StillTruePage.Card), found.Card), (nameof(StillTruePage.Form), found.IsForItsService ? typed : null),
        (nameof(StillTruePage.Errors), errors ?? new Errors()), (nameof(StillTruePage.IsCorrected), isCorrected))
        .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>No such link, a wrong code and a question that is over are noted and told alike.</summary>
    private static async Task<RazorComponentResult<CodePage>> NotThere(string link, HttpRequest request, RefusalLog refusals)
    {
        await refusals.Note(new RefusalEntry(null, RefusalKind.ServiceCode, null, SignedIn.DeviceOf(request)));
        return Show<CodePage>((nameof(CodePage.Link), link), (nameof(CodePage.IsWrong), true)).With(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>A code is read out by pairs, and typed so.</summary>
    private static string Digits(string typed) => string.Concat(typed.Where(char.IsAsciiDigit));
}
