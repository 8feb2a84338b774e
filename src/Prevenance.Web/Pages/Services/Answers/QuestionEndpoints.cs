using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Answers;

/// <summary>What a service does without an account: says that its card is still true, or reads one request and answers it.</summary>
internal static class QuestionEndpoints
{
    public static void MapQuestions(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(QuestionPaths.Question, Ask);
        app.MapPostInAllLanguages(QuestionPaths.Question, Answer, endpoint => endpoint.CountsTries());
    }

    private static async Task<IResult> Ask(string link, FreshnessDesk cards) => await cards.Asked(link) is { } card
        ? Show<StillTruePage>((nameof(StillTruePage.Link), link), (nameof(StillTruePage.Card), card))
        : Show<CodePage>((nameof(CodePage.Link), link));

    private static async Task<IResult> Answer(string link, HttpRequest request, PartnerDoor door, FreshnessDesk cards, RefusalLog refusals, TimeProvider clock)
    {
        var form = await request.ReadFormAsync();
        if (form["stilltrue"].Count > 0)
            return await cards.SayStillTrue(link) is { } card ? Show<StillTruePage>((nameof(StillTruePage.Link), link), (nameof(StillTruePage.Card), card), (nameof(StillTruePage.IsSaid), true)) : await NotThere(link, request, refusals);
        var (code, typed, errors) = (Digits(form["code"].ToString()), AnswerForm.Of(form), new Errors());
        var view = await door.Read(link, code);
        if (view.Sight != PartnerSight.Page)
            return view.Sight == PartnerSight.Withdrawn ? Show<WithdrawnPage>((nameof(WithdrawnPage.Link), link)) : await NotThere(link, request, refusals);
        var isAnswered = await ServiceAnswer.Take(view, typed, errors, clock.Today(), act => door.Answer(link, code, act));
        if (isAnswered)
            typed = new AnswerForm();
        // After some answers the link is over, and what was just answered is still told.
        var after = isAnswered && await door.Read(link, code) is { Sight: PartnerSight.Page } again ? again : view;
        return Show<RequestPage>(
            (nameof(RequestPage.Link), link), (nameof(RequestPage.Code), code), (nameof(RequestPage.Page), after.Page), (nameof(RequestPage.Referral), after.Referral), (nameof(RequestPage.Possible), isAnswered && after == view ? [] : ServiceAnswer.PossibleIn(after)),
            (nameof(RequestPage.IsAnswered), isAnswered), (nameof(RequestPage.Form), typed), (nameof(RequestPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>No such link, a wrong code and a question that is over are noted and told alike.</summary>
    private static async Task<RazorComponentResult<CodePage>> NotThere(string link, HttpRequest request, RefusalLog refusals)
    {
        await refusals.Note(new RefusalEntry(null, RefusalKind.ServiceCode, null, SignedIn.DeviceOf(request)));
        return Show<CodePage>((nameof(CodePage.Link), link), (nameof(CodePage.IsWrong), true)).With(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>A code is read out by pairs, and typed so.</summary>
    private static string Digits(string typed) => string.Concat(typed.Where(char.IsAsciiDigit));
}
