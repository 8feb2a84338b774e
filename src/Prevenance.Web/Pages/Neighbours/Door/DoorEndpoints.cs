using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Geography;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Judging;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Door;

/// <summary>To join with a first name and a quarter, to come back with a code, to close, and to leave without a trace.</summary>
internal static class DoorEndpoints
{
    public static void MapDoor(this IEndpointRouteBuilder app)
    {
        app.MapPage<JoinPage>(NeighbourPaths.Join);
        app.MapPostInAllLanguages(NeighbourPaths.Join, Join, endpoint => endpoint.FromOwnPagesOnly().CountsTries());
        app.MapPage<EnterPage>(NeighbourPaths.Enter);
        app.MapPostInAllLanguages(NeighbourPaths.Enter, Enter, endpoint => endpoint.FromOwnPagesOnly().CountsTries());
        app.MapPostInAllLanguages(NeighbourPaths.Close, (HttpContext context, Locale locale) =>
        {
            MemberSession.End(context);
            return Results.Extensions.SeeOther(locale[NeighbourPaths.Board]);
        }, endpoint => endpoint.FromOwnPagesOnly());
        app.MapPostInAllLanguages(NeighbourPaths.Leave, Leave, endpoint => endpoint.FromOwnPagesOnly());
    }

    private static async Task<IResult> Join(HttpContext context, HelpBoard board, MemberDoor door, MemberSession session, PostingDesk posting)
    {
        var (form, errors) = (await context.Request.ReadFormAsync(), new Errors());
        var (name, quarter, waiting) = (form["name"].ToString(), form["quarter"].ToString(), WaitingPost.Of(form));
        if (Communes.Own.Find(quarter) is not { } place)
            errors.Note("quarter", NeighbourText.QuarterFirst);
        else if (form["age"].Count == 0)
            errors.Note("age", NeighbourText.AgeFirst);
        else
        {
            try
            {
                var member = await board.Join(name, place.Name.French, introducedBy: form["introduced"].ToString());
                var code = await door.Give(member);
                session.Begin(context, code);
                var posted = waiting is null ? null : await posting.Post(new Member(member, name.Trim(), place.Name.French), waiting.Kind, waiting.Words);
                return Show<CodeShownPage>((nameof(CodeShownPage.Code), code), (nameof(CodeShownPage.Posted), posted));
            }
            catch (RefusalException refusal)
            {
                errors.Note(refusal.Refusals[0].Place is "name" or "introduced" ? refusal.Refusals[0].Place! : "quarter", refusal.Reason.AsSentence());
            }
        }
        return Show<JoinPage>((nameof(JoinPage.Name), name), (nameof(JoinPage.Introduced), form["introduced"].ToString()), (nameof(JoinPage.Quarter), quarter), (nameof(JoinPage.Waiting), waiting), (nameof(JoinPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Enter(HttpContext context, MemberDoor door, MemberSession session, Locale locale)
    {
        var code = (await context.Request.ReadFormAsync())["code"].ToString();
        if (await door.Find(code) is null)
            return Show<EnterPage>((nameof(EnterPage.IsWrong), true)).With(StatusCodes.Status422UnprocessableEntity);
        session.Begin(context, code);
        return Results.Extensions.SeeOther(locale[NeighbourPaths.Mine]);
    }

    private static async Task<IResult> Leave(HttpContext context, HelpBoard board, MemberSession session)
    {
        if (await session.Of(context) is { } member)
            await board.Leave(member.Id);
        MemberSession.End(context);
        return Show<ErasedPage>();
    }
}

/// <summary>What somebody wrote before they joined: it goes along with the form.</summary>
/// <param name="Kind">Whether it asks or offers.</param>
/// <param name="Words">What was written.</param>
public sealed record WaitingPost(PostKind Kind, string Words)
{
    internal static WaitingPost? Of(IFormCollection form) =>
        Enum.TryParse<PostKind>(form["kind"], out var kind) && form["words"].ToString() is { Length: > 0 } words ? new WaitingPost(kind, words) : null;
}
