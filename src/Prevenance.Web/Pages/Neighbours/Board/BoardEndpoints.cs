using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Geography;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Matching;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Door;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Board;

/// <summary>What is asked for and offered, for anybody to read; a member sees nothing of who they blocked, or who blocked them.</summary>
internal static class BoardEndpoints
{
    public static void MapBoard(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(NeighbourPaths.Board, (HttpContext context, HelpBoard board, MemberSession session, TimeProvider clock) => ShowBoard(context, "", "", board, session, clock));
        app.MapPostInAllLanguages(
            NeighbourPaths.Board,
            async (HttpContext context, HelpBoard board, MemberSession session, TimeProvider clock) =>
                await ShowBoard(context, (await context.Request.ReadFormAsync())["quarter"].ToString(), context.Request.Form["what"].ToString().Trim(), board, session, clock),
            endpoint => endpoint.IsShownAgainByBack());
    }

    private static async Task<IResult> ShowBoard(HttpContext context, string quarter, string what, HelpBoard board, MemberSession session, TimeProvider clock)
    {
        var name = Communes.Own.Find(quarter)?.Name.French;
        var posts = await session.Of(context) is { } member
            ? [.. (await board.Read(member.Id)).Where(post => name is null || post.By.Quarter == name)]
            : await board.Published(name);
        return Show<BoardPage>(
            (nameof(BoardPage.Quarter), quarter), (nameof(BoardPage.What), what),
            (nameof(BoardPage.Requests), posts.Where(post => post.Kind == PostKind.Request).ToList()),
            (nameof(BoardPage.Offers), posts.Where(post => post.Kind == PostKind.Offer).ToList()),
            (nameof(BoardPage.Matches), what.Length == 0 ? null : Matcher.Find(new Wish(what) { When = what }, posts.Where(post => post.Kind == PostKind.Offer).Select(OfferOf), MatchOrder.Moment, clock.Today())));
    }

    private static HelpOffer OfferOf(Post post) => new(post.Id, post.Words, post.By.FirstName) { When = post.Words, Where = post.By.Quarter };
}
