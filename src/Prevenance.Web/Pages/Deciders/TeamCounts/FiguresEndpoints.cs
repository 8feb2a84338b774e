using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.TeamCounts;

/// <summary>The figures of a team, for who answers for it and for nobody else.</summary>
internal static class FiguresEndpoints
{
    public static void MapTeamFigures(this IEndpointRouteBuilder app) =>
        app.MapGetInAllLanguages(DeciderPaths.TeamFigures, ShowFigures, endpoint => endpoint.Needs(Gesture.SeeIndicators, "team-figures"));

    private static async Task<IResult> ShowFigures(HttpRequest request, Passed passed, StaffBook staff, TeamFiguresDesk desk)
    {
        var teams = await OwnTeams.Of(passed.Pass, staff);
        if (OwnTeams.In(teams, request.Query["team"].ToString()) is not { } team)
            return OwnTeams.NotTheirs(teams, DeciderPaths.TeamFigures, OnlyForText.ManagersOfFigures);
        // Of fewer people, what the team did is what somebody did.
        var isLargeEnough = (await staff.In([team])).Count >= Team.FewestShown;
        return Show<FiguresPage>(
            (nameof(FiguresPage.Team), team), (nameof(FiguresPage.Teams), teams), (nameof(FiguresPage.Figures), isLargeEnough ? await desk.Of(passed.Pass, team) : null));
    }
}
