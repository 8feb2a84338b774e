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
        app.MapGetInAllLanguages(NeighbourPaths.Board, (HttpContext context, HelpBoard board, MemberSession session, TimeProvider clock) => ShowBoard(context, new BoardSearch(), board, session, clock));
        app.MapPostInAllLanguages(
            NeighbourPaths.Board,
            async (HttpContext context, HelpBoard board, MemberSession session, TimeProvider clock) => await ShowBoard(context, BoardSearch.Of(await context.Request.ReadFormAsync()), board, session, clock),
            endpoint => endpoint.IsShownAgainByBack());
    }

    private static async Task<IResult> ShowBoard(HttpContext context, BoardSearch search, HelpBoard board, MemberSession session, TimeProvider clock)
    {
        var all = await session.Of(context) is { } member ? await board.Read(member.Id) : await board.Published(null);
        var here = Communes.Own.Find(search.Quarter);
        List<Post> posts = [.. all.Where(post => here is null || post.By.Quarter == here.Name.French)];
        // Who asks for the nearest looks beyond the quarter.
        var from = search.Order == MatchOrder.Distance ? here : null;
        List<Post> offers = [.. (from is null ? posts : all).Where(post => post.Kind == PostKind.Offer)];
        return Show<BoardPage>(
            (nameof(BoardPage.Search), search),
            (nameof(BoardPage.Requests), posts.Where(post => post.Kind == PostKind.Request).ToList()),
            (nameof(BoardPage.Offers), offers),
            (nameof(BoardPage.Matches), search.What.Length == 0 && from is null ? null : Matcher.Find(new Wish(search.What) { When = search.What }, offers.Select(post => OfferOf(post, from)), search.Order, clock.Today())));
    }

    private static HelpOffer OfferOf(Post post, Commune? from) => new(post.Id, post.Words, post.By.FirstName) { When = post.Words, Where = post.By.Quarter, Kilometres = from is null ? null : Kilometres(from, post.By.Quarter) };

    /// <summary>Between the middles of two quarters; nothing where a quarter is none that is known.</summary>
    private static double? Kilometres(Commune from, string quarter) => Communes.Own.All.FirstOrDefault(commune => commune.Name.French == quarter)?.Middle.KilometresTo(from.Middle);
}
