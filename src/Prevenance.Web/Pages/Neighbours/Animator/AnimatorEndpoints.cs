using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
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
        app.MapGetInAllLanguages(AnimatorPaths.Board, (Mine mine, AnimatorDesk desk, TimeProvider clock) => mine.Show(_ => ShowBoard(mine, desk, clock)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Settle, (HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale) => mine.Show(_ => Settle(request, mine, desk, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Take, (HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale) => mine.Show(_ => Take(request, mine, desk, clock, locale)), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(AnimatorPaths.Paper, (HttpRequest request, Mine mine, AnimatorDesk desk, HelpBoard board, MemberDoor door, TimeProvider clock) => mine.Show(_ => Paper(request, mine, desk, board, door, clock)), endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowBoard(Mine mine, AnimatorDesk desk, TimeProvider clock, string name = "", Errors? errors = null)
    {
        var quarters = new List<WaitingQuarter>();
        foreach (var quarter in await QuartersOf(mine, clock))
            quarters.Add(new WaitingQuarter(quarter, await desk.Calls(quarter), await desk.ToRead(mine.Account.Id, quarter)));
        return quarters.Count == 0
            ? Results.NotFound()
            : Show<AnimatorPage>((nameof(AnimatorPage.Quarters), quarters), (nameof(AnimatorPage.Name), name), (nameof(AnimatorPage.Errors), errors ?? new Errors()))
                .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Settle(HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var post = form["about"].ToString();
        foreach (var quarter in await QuartersOf(mine, clock))
        {
            if (form["do"].ToString() is "publish" or "refuse" && await desk.IsToRead(quarter, post))
                await desk.Settle(mine.Account.Id, post, form["do"] == "publish");
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    private static async Task<IResult> Take(HttpRequest request, Mine mine, AnimatorDesk desk, TimeProvider clock, Locale locale)
    {
        var call = (await request.ReadFormAsync())["about"].ToString();
        foreach (var quarter in await QuartersOf(mine, clock))
        {
            if ((await desk.Calls(quarter)).Any(one => one.Id == call))
                await desk.Take(mine.Account.Id, call);
        }
        return Results.Extensions.SeeOther(locale[AnimatorPaths.Board]);
    }

    /// <summary>Takes in a neighbour who comes on paper: the code is given in hand, and the animator writes with it for them.</summary>
    private static async Task<IResult> Paper(HttpRequest request, Mine mine, AnimatorDesk desk, HelpBoard board, MemberDoor door, TimeProvider clock)
    {
        var form = await request.ReadFormAsync();
        var (name, quarter) = (form["name"].ToString(), form["quarter"].ToString());
        if (!(await QuartersOf(mine, clock)).Contains(quarter))
            return Results.NotFound();
        try
        {
            return Show<PaperPage>((nameof(PaperPage.Name), name.Trim()), (nameof(PaperPage.Code), await door.Give(await board.Join(name, quarter, throughAnimator: true))));
        }
        catch (RefusalException refusal)
        {
            var errors = new Errors();
            errors.Note("name", refusal.Reason.AsSentence());
            return await ShowBoard(mine, desk, clock, name, errors);
        }
    }

    private static async Task<IReadOnlyList<string>> QuartersOf(Mine mine, TimeProvider clock) =>
        [.. (await mine.Staff.DutiesOf(mine.Account.Id)).Where(duty => duty.Role == Role.Volunteer && duty.Days.Hold(clock.Today())).Select(duty => duty.Team).OfType<string>().Distinct()];
}

/// <summary>What waits in a quarter.</summary>
/// <param name="Name">The quarter.</param>
/// <param name="Calls">Those who call for a human, the urgent first.</param>
/// <param name="ToRead">Posts that nobody sees yet.</param>
public sealed record WaitingQuarter(string Name, IReadOnlyList<HumanCall> Calls, IReadOnlyList<Post> ToRead);
