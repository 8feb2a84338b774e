using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Geography;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Notices;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Door;
using Prevenance.Web.Pages.Neighbours.Judging;
using Prevenance.Web.Pages.Neighbours.Writing;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Places;

/// <summary>Places where people meet and calls for volunteers, for anybody to read; a member answers a call through the relay where the organisation gives no contact.</summary>
internal static class PlacesEndpoints
{
    public static void MapPlaces(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(NeighbourPaths.Places, (NoticeBoard board) => ShowPlaces("", board));
        app.MapPostInAllLanguages(NeighbourPaths.Places, async (HttpRequest request, NoticeBoard board) => await ShowPlaces((await request.ReadFormAsync())["quarter"].ToString(), board), endpoint => endpoint.IsShownAgainByBack());
        app.MapGetInAllLanguages(NeighbourPaths.AnswerCall, (HttpContext context, NoticeBoard board, MemberSession session, Locale locale) => ShowAnswer(context, context.Request.Query["about"].ToString(), "", new Errors(), board, session, locale));
        app.MapPostInAllLanguages(NeighbourPaths.AnswerCall, Answer, endpoint => endpoint.FromOwnPagesOnly());
    }

    private static async Task<RazorComponentResult<PlacesPage>> ShowPlaces(string quarter, NoticeBoard board) => Show<PlacesPage>(
        (nameof(PlacesPage.Quarter), quarter), (nameof(PlacesPage.Notices), await board.Read(Communes.Own.Find(quarter)?.Name.French)));

    private static async Task<IResult> ShowAnswer(HttpContext context, string about, string words, Errors errors, NoticeBoard board, MemberSession session, Locale locale)
    {
        if (await session.Of(context) is null)
            return Show<EnterPage>();
        return await Find(about, board) is { } notice
            ? Show<AnswerCallPage>((nameof(AnswerCallPage.Notice), notice), (nameof(AnswerCallPage.Words), words), (nameof(AnswerCallPage.Errors), errors)).With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : Results.Extensions.SeeOther(locale[NeighbourPaths.Places]);
    }

    private static async Task<IResult> Answer(HttpContext context, NoticeBoard board, AnimatorRelay relay, UrgentFirst urgent, MemberSession session, Locale locale)
    {
        var (form, errors) = (await context.Request.ReadFormAsync(), new Errors());
        var (about, words) = (form["about"].ToString(), form["words"].ToString());
        if (await session.Of(context) is { } member && await Find(about, board) is { } notice)
        {
            if (await urgent.Before(member, form, NeighbourPaths.AnswerCall) is { } first)
                return first;
            try
            {
                var masked = await relay.Write(member.Id, notice.Quarter, words, notice.Id);
                return Show<SentPage>((nameof(SentPage.IsMasked), masked.Count > 0));
            }
            catch (RefusalException refusal)
            {
                errors.Note("words", refusal.Reason.AsSentence());
            }
        }
        return await ShowAnswer(context, about, words, errors, board, session, locale);
    }

    /// <summary>A call that is open and is answered through the relay.</summary>
    private static async Task<Notice?> Find(string id, NoticeBoard board) =>
        (await board.Read()).FirstOrDefault(notice => notice is { Kind: NoticeKind.Volunteering, IsOpen: true, Words.Contact: null } && notice.Id == id);
}
