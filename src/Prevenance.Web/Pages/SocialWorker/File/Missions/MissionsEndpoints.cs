using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Missions;

/// <summary>To hand a file over, to have an absent référent replaced, to ask a colleague for help: by the référent, or by who answers for the team.</summary>
internal static class MissionsEndpoints
{
    private const string Part = "missions";

    public static void MapMissions(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Missions,
            async (Passed passed, MissionBook missions, StaffBook staff, FileSights sights, Gate gate, TimeProvider clock) => await ShowMissions(passed.Pass, new MissionForm(), new Errors(), missions, staff, sights, gate, clock),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.Missions, Give, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.MissionEnd, End, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
    }

    private static async Task<IResult> Give(HttpRequest request, Passed passed, MissionBook missions, StaffBook staff, HouseholdBook households, AppointmentBook appointments, AbleFollowers followers, FileSights sights, Gate gate, TimeProvider clock, Locale locale)
    {
        var (pass, form, errors, today) = (passed.Pass, MissionForm.Of(await request.ReadFormAsync()), new Errors(), clock.Today());
        var file = pass.RequireFile(Gesture.ChangeSituation);
        if (!Decides(pass))
            return Results.NotFound();
        var held = await missions.Of(file);
        var colleagues = await Colleagues(file, held, staff, gate, today);
        if (!colleagues.ContainsKey(form.Whom))
            errors.Note("whom", MissionText.WhomFirst);
        if (form.Read(today, errors) is not var (kind, days, overlap))
            return await ShowMissions(pass, form, errors, missions, staff, sights, gate, clock);
        var team = held.FirstOrDefault(mission => mission.Kind == MissionKind.Team && mission.Days.Hold(today))?.Team;
        if (!held.Any(mission => mission.Account == form.Whom && mission.Kind == kind && mission.Days.Hold(days.From)))
            await missions.Give(new Mission(form.Whom, file, kind, kind == MissionKind.Referent ? team ?? colleagues[form.Whom].Team : null, days));
        // Once a référent's last day is over the team still follows it: it would be there for nobody, and nobody could be named.
        if (kind == MissionKind.Referent && days.To is not null && team is null)
            await missions.Give(new Mission(null, file, MissionKind.Team, colleagues[form.Whom].Team, new Days(today)));
        // Both are named for as long as they are both there.
        foreach (var former in held.Where(mission => kind == MissionKind.Referent && mission.Kind == MissionKind.Referent && mission.Account is { } account && account != form.Whom))
            await missions.End(former.Account!, file, MissionKind.Referent, Later(former.Days.From, days.From.AddDays(overlap - 1)));
        await households.RaiseWalls([file]);
        if (kind == MissionKind.Referent && days.From <= today)
            await appointments.PassOn(pass, form.Whom, account => followers.CanOpen(account, file));
        // Who handed it over for today follows it no more: the file would ask them why.
        return Results.Extensions.SeeOther(locale[kind == MissionKind.Referent && overlap == 0 ? StaffPaths.Home : WorkerPaths.FileOf(file)]);
    }

    private static async Task<IResult> End(HttpRequest request, Passed passed, MissionBook missions, Locale locale)
    {
        var (pass, form) = (passed.Pass, await request.ReadFormAsync());
        var file = pass.RequireFile(Gesture.ChangeSituation);
        if (!Decides(pass))
            return Results.NotFound();
        // A référent is not ended but handed over: nobody is left without anybody by one gesture. Who is ended may have left: they read nothing more today.
        if (Enum.TryParse<MissionKind>(form["kind"], out var kind) && kind is MissionKind.Replacement or MissionKind.Helper)
            await missions.Revoke(form["whom"].ToString(), file, kind);
        return Results.Extensions.SeeOther(locale[WorkerPaths.Of(WorkerPaths.Missions, file)]);
    }

    private static async Task<IResult> ShowMissions(Pass pass, MissionForm form, Errors errors, MissionBook missions, StaffBook staff, FileSights sights, Gate gate, TimeProvider clock)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        if (!Decides(pass))
            return Results.NotFound();
        var held = await missions.Of(file);
        return Show<MissionsPage>(
            (nameof(MissionsPage.File), file), (nameof(MissionsPage.Held), (await sights.Told(pass.Viewer, file, held)).Where(mission => mission.Account is not null).ToList()), (nameof(MissionsPage.Names), await staff.Names()),
            (nameof(MissionsPage.Colleagues), (await Colleagues(file, held, staff, gate, clock.Today())).ToDictionary(one => one.Key, one => one.Value.Name)),
            (nameof(MissionsPage.On), clock.Today()), (nameof(MissionsPage.Form), form), (nameof(MissionsPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Who opened a file for a reason, until tonight, gives it to nobody.</summary>
    private static bool Decides(Pass pass) => pass.As is Standing.Referent or Standing.TeamManager;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>The social workers of the teams that follow a file, by account, but for those before whom a wall stands.</summary>
    private static async Task<Dictionary<string, (string Name, string? Team)>> Colleagues(FileKey file, IReadOnlyList<Mission> held, StaffBook staff, Gate gate, DateOnly today)
    {
        var teams = held.Where(mission => mission.Days.Hold(today)).Select(mission => mission.Team).OfType<string>().Distinct().ToList();
        var (names, colleagues) = (await staff.Names(), new Dictionary<string, (string, string?)>(StringComparer.Ordinal));
        foreach (var account in await staff.In(teams))
        {
            if ((await staff.DutiesOf(account)).FirstOrDefault(duty => duty.Role == Role.SocialWorker && teams.Contains(duty.Team!)) is { } duty
                && (await gate.StandingsTo(new Viewer(account), [file]))[file].Any(standing => standing is Standing.Referent or Standing.Colleague))
                colleagues[account] = (names.GetValueOrDefault(account, ""), duty.Team);
        }
        return colleagues;
    }
}
