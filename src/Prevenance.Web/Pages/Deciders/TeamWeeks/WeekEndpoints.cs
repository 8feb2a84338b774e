using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Choices.Capacity.Weeks;
using Prevenance.Choices.Sheets;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Deciders.Typing;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>The week of a team, for who answers for it and for nobody else: what the team knows of itself, and what it comes to.</summary>
internal static class WeekEndpoints
{
    // The same sheet gives the same week.
    private const int Seed = 1;

    private const string Part = "team-week";

    public static void MapTeamWeek(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(DeciderPaths.TeamWeek, ShowKept, endpoint => endpoint.Needs(Gesture.SeeIndicators, Part));
        app.MapPostInAllLanguages(DeciderPaths.TeamWeek, Keep, endpoint => endpoint.Needs(Gesture.SeeIndicators, Part).ShowsAgain());
    }

    private static async Task<IResult> ShowKept(HttpRequest request, Passed passed, StaffBook staff, TeamSheets sheets)
    {
        var teams = await OwnTeams.Of(passed.Pass, staff);
        return OwnTeams.In(teams, request.Query["team"].ToString()) is { } team ? await ShowTeam(team, teams, sheets, null, new Errors()) : NotTheirs(teams);
    }

    private static async Task<IResult> Keep(HttpRequest request, Passed passed, StaffBook staff, TeamSheets sheets, TimeProvider clock, Locale locale)
    {
        var (teams, form) = (await OwnTeams.Of(passed.Pass, staff), await request.ReadFormAsync());
        if (OwnTeams.In(teams, form["team"].ToString()) is not { } name)
            return NotTheirs(teams);
        var (typed, errors) = (TypedFigures.Of(SheetFields.Parts.SelectMany(part => part.Names), name => form[name].ToString()), new Errors());
        if (KeptForms.IsBack(request))
            return await ShowTeam(name, teams, sheets, typed, errors);
        if (form["do"] == "erase")
        {
            await sheets.Forget(name);
            return Back(locale, name);
        }
        // A team that became too small has no figure that may stay.
        if (SheetReading.IsTooSmall(typed))
            await sheets.Forget(name);
        if (new SheetReading(typed, errors).Read(name) is not { } team)
            return await ShowTeam(name, teams, sheets, typed, errors);
        await sheets.Keep(name, new KeptSheet(clock.Today(), typed.Fields, TeamWeek.Of(team, Seed)));
        return Back(locale, name);
    }

    private static async Task<IResult> ShowTeam(string team, IReadOnlyList<string> teams, TeamSheets sheets, TypedFigures? typed, Errors errors)
    {
        var kept = await sheets.Of(team);
        return Show<WeekPage>(
            (nameof(WeekPage.Team), team), (nameof(WeekPage.Teams), teams), (nameof(WeekPage.Kept), kept),
            (nameof(WeekPage.Typed), typed ?? (kept is null ? TypedFigures.Blank : new TypedFigures(kept.Typed))), (nameof(WeekPage.IsTyping), typed is not null || kept?.Week is null),
            (nameof(WeekPage.Errors), errors)).With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static IResult NotTheirs(IReadOnlyList<string> teams) => OwnTeams.NotTheirs(teams, DeciderPaths.TeamWeek, OnlyForText.Managers);

    private static IResult Back(Locale locale, string team) => Results.Extensions.SeeOther(locale[DeciderPaths.TeamWeek] + OwnTeams.QueryOf(team));
}
