using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using Prevenance.Works;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff.Runs;

/// <summary>
/// The runs that machines share: how far they are, and what ends or holds them. Who keeps the accounts keeps the machines; who asks them for an
/// account reads there, and asks.
/// </summary>
internal static class RunsEndpoints
{
    private const string Part = "runs";

    public static void MapRuns(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(StaffPaths.Runs, (Passed passed, RunRoom room) => ShowAll(passed.Pass, room), endpoint => endpoint.Needs(Gesture.ManageAccounts, Part));
        app.MapPostInAllLanguages(StaffPaths.Runs, Change, endpoint => endpoint.Needs(Gesture.ManageAccounts, Part));
    }

    private static RazorComponentResult<RunsPage> ShowAll(Pass pass, RunRoom room, Text? refusal = null)
    {
        if (!room.IsShared)
            return Show<RunsPage>((nameof(RunsPage.IsShared), false));
        try
        {
            return Show<RunsPage>(
                (nameof(RunsPage.IsShared), true),
                (nameof(RunsPage.MayChange), pass.IsWhole),
                (nameof(RunsPage.Machines), room.Desk.Machines),
                (nameof(RunsPage.Runs), room.Desk.All().Select(room.Desk.ProgressOf).ToList()),
                (nameof(RunsPage.Refusal), refusal));
        }
        catch (RefusalException fault)
        {
            return Show<RunsPage>((nameof(RunsPage.IsShared), true), (nameof(RunsPage.Refusal), fault.Reason)).With(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> Change(HttpRequest request, Passed passed, RunRoom room, Locale locale)
    {
        var form = await request.ReadFormAsync();
        if (!room.IsShared || ChangeOf(room, form["do"].ToString()) is not { } change)
            return ShowAll(passed.Pass, room).With(StatusCodes.Status422UnprocessableEntity);
        if (!passed.Pass.IsWhole)
            return ShowAll(passed.Pass, room, RunsText.Ask).With(StatusCodes.Status403Forbidden);
        try
        {
            change(form["run"].ToString());
            return Results.Extensions.SeeOther(locale[StaffPaths.Runs]);
        }
        catch (RefusalException refusal)
        {
            return ShowAll(passed.Pass, room, refusal.Reason).With(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static Func<string, Run>? ChangeOf(RunRoom room, string gesture) => gesture switch
    {
        "pause" => room.Desk.Pause,
        "resume" => room.Desk.Resume,
        "cancel" => room.Desk.Cancel,
        _ => null,
    };
}
