using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Home;

/// <summary>What is next: whom she meets, who is with her, her rights, and where she stands with what she wants.</summary>
internal static class OwnHomeEndpoints
{
    public static void MapOwnHome(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            OwnPaths.Home,
            async (Passed passed, SituationReader situations, AppointmentBook appointments, AbleFollowers followers, StaffBook staff, GoalStore goals, WishBook wishes, ConsentBook consents, HouseholdBook households, FileRightsCalculation rights, TimeProvider clock) =>
                await ShowHome(passed.Pass, situations, appointments, followers, staff, goals, wishes, consents, households, rights, clock),
            endpoint => endpoint.Needs(Gesture.ReadFile, "own page"));
        app.MapPostInAllLanguages(OwnPaths.Goal, Rate, endpoint => endpoint.Needs(Gesture.ChangeSituation, "own goal"));
    }

    private static async Task<IResult> ShowHome(
        Pass pass, SituationReader situations, AppointmentBook appointments, AbleFollowers followers, StaffBook staff, GoalStore goals, WishBook wishes, ConsentBook consents, HouseholdBook households, FileRightsCalculation rights, TimeProvider clock)
    {
        if (await situations.Read(pass) is not { } situation)
            return Results.NotFound();
        var missions = (await followers.Of(situation.Person.Key)).Where(mission => mission.Kind != MissionKind.AcceptedReferral).ToList();
        var isAlone = !missions.Any(mission => mission.Kind is MissionKind.Referent or MissionKind.Replacement);
        return Show<OwnHomePage>((nameof(OwnHomePage.File), new OwnHome(
            situation.Person,
            [.. (await appointments.Read([pass], clock.GetUtcNow())).Where(one => one.State == AppointmentState.Booked)],
            missions,
            isAlone ? await followers.WhoAnswersFor(situation.Person.Key) : [],
            await staff.Names(),
            situation.Known.Count == 0 ? null : rights.Of(situation, toHerself: true),
            await households.Read(pass),
            await goals.Read(pass),
            [.. await wishes.Read(pass)],
            (await consents.Of(situation.Person.Key)).Any(one => one.Waits(situation.On)),
            situation.On)));
    }

    /// <summary>She says where she stands, or lets a goal go: it is hers.</summary>
    private static async Task<IResult> Rate(HttpRequest request, Passed passed, GoalStore goals, Locale locale)
    {
        var form = await request.ReadFormAsync();
        var goal = form["n"].ToString();
        try
        {
            if (form["letgo"].Count > 0)
                await goals.LetGo(passed.Pass, goal, form["why"].ToString());
            else if (int.TryParse(form["level"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level))
                await goals.Rate(passed.Pass, goal, level);
        }
        catch (RefusalException refusal)
        {
            return Show<RefusedPage>((nameof(RefusedPage.Reason), refusal.Reason.AsSentence()), (nameof(RefusedPage.Typed), form["why"].ToString())).With(StatusCodes.Status422UnprocessableEntity);
        }
        return Results.Extensions.SeeOther($"{locale[OwnPaths.Home]}#goals");
    }
}
