using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Openings;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Team;

/// <summary>What is of a whole team: its day, to read in the hall and to print; what was opened without a mission, for who answers for it.</summary>
internal static class TeamEndpoints
{
    private const int YearsBehind = 2;

    public static void MapTeam(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Day, ShowDay, endpoint => endpoint.Needs(Gesture.BookAppointment, "day"));
        app.MapGetInAllLanguages(
            WorkerPaths.Openings,
            async (Passed passed, TeamReader team, StaffBook staff) => Show<OpeningsPage>((nameof(OpeningsPage.Openings), await team.Openings(passed.Pass.Viewer)), (nameof(OpeningsPage.Names), await staff.Names()), (nameof(OpeningsPage.Me), passed.Pass.Viewer.Account)),
            endpoint => endpoint.Needs(Gesture.SeeFileJournal, "openings"));
        app.MapGetInAllLanguages(
            WorkerPaths.Alone,
            async (Passed passed, TeamReader team) => Show<AlonePage>((nameof(AlonePage.People), await team.Alone(passed.Pass.Viewer))),
            endpoint => endpoint.Needs(Gesture.SearchPeople, "without référent"));
        app.MapPostInAllLanguages(WorkerPaths.Openings, Grant, endpoint => endpoint.Needs(Gesture.SeeFileJournal, "grant"));
    }

    private static async Task<IResult> ShowDay(HttpRequest request, Passed passed, TeamReader team, StaffBook staff, TimeProvider clock)
    {
        var today = clock.Today();
        // The address comes from anybody's hands: a day that is none, or too far off to have a list, is today.
        var day = Since.From(request.Query["day"].ToString(), today).Day is { } asked && asked >= today.AddYears(-YearsBehind) ? asked : today;
        return Show<DayPage>((nameof(DayPage.Day), day), (nameof(DayPage.List), await team.Day(passed.Pass, day)), (nameof(DayPage.Names), await staff.Names()));
    }

    private static async Task<IResult> Grant(HttpRequest request, Passed passed, OpeningBook openings, Locale locale)
    {
        if (long.TryParse((await request.ReadFormAsync())["opening"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            await openings.Grant(id, passed.Pass.Viewer);
        return Results.Extensions.SeeOther(locale[WorkerPaths.Openings]);
    }
}
