using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.MutualHelp.Board;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>What waits for a human in one's quarters: calls, posts to read, and neighbours who come with neither telephone nor screen.</summary>
internal static class AnimatorEndpoints
{
    public static void MapAnimator(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(AnimatorPaths.Board, (Mine mine, AnimatorDesk desk, AnimatorRelay relay, TimeProvider clock) => mine.Show(_ => ShowBoard(mine, desk, relay, clock)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Settle, (HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale) => mine.Show(_ => Settle(request, mine, desk, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Take, (HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale) => mine.Show(_ => Take(request, mine, desk, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Suspend, (HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale) => mine.Show(_ => Suspend(request, mine, desk, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Say, (HttpRequest request, Mine mine, AnimatorDesk desk, AnimatorRelay relay, TimeProvider clock, Locale locale) => mine.Show(_ => Say(request, mine, desk, relay, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Paper, (HttpRequest request, Mine mine, AnimatorDesk desk, AnimatorRelay relay, HelpBoard board, MemberDoor door, TimeProvider clock) => mine.Show(_ => Paper(request, mine, desk, relay, board, door, clock)), endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowBoard(Mine mine, AnimatorDesk desk, AnimatorRelay relay, TimeProvider clock, string name = "", Errors? errors = null)
    {
        var quarters = new List<WaitingQuarter>();
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
            quarters.Add(new WaitingQuarter(quarter, await desk.Calls(quarter), await desk.ToRead(mine.Account.Id, quarter), await relay.Waiting(mine.Account.Id, quarter)) { Reported = await desk.Reported(mine.Account.Id, quarter), Suspended = await desk.Suspended(quarter) });
        return quarters.Count == 0
            ? Results.NotFound()
            : Show<AnimatorPage>((nameof(AnimatorPage.Quarters), quarters), (nameof(AnimatorPage.Name), name), (nameof(AnimatorPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Settle(HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var post = form["about"].ToString();
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
        {
            if (form["do"].ToString() is "publish" or "refuse" && await desk.IsToRead(quarter, post))
                await desk.Settle(mine.Account.Id, post, form["do"] == "publish");
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    private static async Task<IResult> Take(HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale)
    {
        var call = (await request.ReadFormAsync())["about"].ToString();
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
        {
            if ((await desk.Calls(quarter)).Any(one => one.Id == call))
                await desk.Take(mine.Account.Id, call);
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    /// <summary>Suspends the author of a post that was reported, or ends a suspension.</summary>
    private static async Task<IResult> Suspend(HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var (about, whom) = (form["about"].ToString(), form["whom"].ToString());
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
        {
            if ((await desk.Reported(mine.Account.Id, quarter)).TryGetValue(about, out var post))
                await desk.Suspend(mine.Account.Id, post.By.Id);
            else if ((await desk.Suspended(quarter)).Any(member => member.Id == whom))
                await desk.EndSuspension(whom);
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    /// <summary>Writes to a member who wrote to the animators, or who calls for a human, which takes the call; who did neither is written to by nobody.</summary>
    private static async Task<IResult> Say(HttpRequest request, Mine mine, AnimatorDesk desk, AnimatorRelay relay, TimeProvider clock, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var (whom, words) = (form["whom"].ToString(), form["words"].ToString());
        foreach (var quarter in await OwnQuarters.Of(mine, clock))
        {
            var call = (await desk.Calls(quarter)).FirstOrDefault(one => one.Member == whom);
            if (words.Trim().Length == 0 || (call is null && !await relay.IsWaiting(whom, quarter)))
                continue;
            await relay.Answer(mine.Account.Id, quarter, whom, words);
            if (call is not null)
                await desk.Take(mine.Account.Id, call.Id);
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    /// <summary>Takes in a neighbour who comes on paper: the code is given in hand, and the animator writes with it for them.</summary>
    private static async Task<IResult> Paper(HttpRequest request, Mine mine, AnimatorDesk desk, AnimatorRelay relay, HelpBoard board, MemberDoor door, TimeProvider clock)
    {
        var form = await request.ReadFormAsync();
        var (name, quarter) = (form["name"].ToString(), form["quarter"].ToString());
        if (!(await OwnQuarters.Of(mine, clock)).Contains(quarter))
            return Results.NotFound();
        try
        {
            return Show<PaperPage>((nameof(PaperPage.Name), name.Trim()), (nameof(PaperPage.Code), await door.Give(await board.Join(name, quarter, throughAnimator: true))));
        }
        catch (RefusalException refusal)
        {
            var errors = new Errors();
            errors.Note("name", refusal.Reason.AsSentence());
            return await ShowBoard(mine, desk, relay, clock, name, errors);
        }
    }
}

/// <summary>What waits in a quarter.</summary>
/// <param name="Name">The quarter.</param>
/// <param name="Calls">Those who call for a human, the urgent first.</param>
/// <param name="ToRead">Posts that nobody sees yet.</param>
/// <param name="Words">What members wrote to the animators, and nobody answered.</param>
public sealed record WaitingQuarter(string Name, IReadOnlyList<HumanCall> Calls, IReadOnlyList<PostToRead> ToRead, IReadOnlyList<WaitingWord> Words)
{
    /// <summary>The posts that were reported, by their identifiers.</summary>
    public required IReadOnlyDictionary<string, Post> Reported { get; init; }

    /// <summary>Who is suspended.</summary>
    public required IReadOnlyList<Member> Suspended { get; init; }
}
