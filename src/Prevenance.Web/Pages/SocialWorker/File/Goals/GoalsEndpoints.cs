using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Goals;

/// <summary>To set a goal with somebody, to look together at where it stands, and to note that she lets it go.</summary>
internal static class GoalsEndpoints
{
    private const string Part = "goal";

    public static void MapGoals(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Goal,
            async (HttpRequest request, Passed passed, GoalStore goals, SeenForms seen, Gate gate) => await ShowGoal(passed.Pass, request.Query["n"].ToString(), GoalForm.Empty, new Errors(), goals, seen, gate),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, Part));
        app.MapPostInAllLanguages(WorkerPaths.Goal, Write, endpoint => endpoint.Needs(Gesture.ChangeSituation, Part).ShowsAgain());
    }

    private static async Task<IResult> Write(HttpRequest request, Passed passed, GoalStore goals, SeenForms seen, Gate gate, Locale locale)
    {
        var (typed, pass, errors) = (await request.ReadFormAsync(), passed.Pass, new Errors());
        var (goal, form) = (typed["n"].ToString(), GoalForm.Of(typed));
        try
        {
            if (KeptForms.IsBack(request))
                return await ShowGoal(pass, goal, form, errors, goals, seen, gate);
            if (goal.Length == 0 && double.TryParse(form.Weight, NumberStyles.None, CultureInfo.InvariantCulture, out var weight))
                await goals.Set(pass, form.Words, form.Levels, weight, seen.IdOf(typed["_once"].ToString(), pass.Viewer, pass.File!.Value, form));
            else if (goal.Length == 0)
                errors.Note("weight", GoalsText.NotAWeight);
            else if (typed["letgo"].Count > 0)
                await goals.LetGo(pass, goal, form.Why);
            else if (int.TryParse(typed["level"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var level))
                await goals.Rate(pass, goal, level);
            else
                errors.Note("level", GoalsText.NotALevel);
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is { Length: > 0 } place ? place : "level", refusal.Reason.AsSentence());
        }
        return errors.Any ? await ShowGoal(pass, goal, form, errors, goals, seen, gate) : Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(pass.RequireFile(Gesture.ChangeSituation))]);
    }

    private static async Task<IResult> ShowGoal(Pass pass, string goal, GoalForm form, Errors errors, GoalStore goals, SeenForms seen, Gate gate)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        if ((await gate.Ask(pass.Viewer, Gesture.ReadFile, file, Part)).Pass is not { IsWhole: true } reading)
            return Results.NotFound();
        var found = goal.Length == 0 ? null : (await goals.Read(reading)).Goals.FirstOrDefault(one => one.Id == goal);
        return goal.Length > 0 && found is null ? Results.NotFound() : Show<GoalPage>(
            (nameof(GoalPage.File), file), (nameof(GoalPage.Goal), found), (nameof(GoalPage.Form), form), (nameof(GoalPage.Once), seen.Once(pass.Viewer, file)), (nameof(GoalPage.Errors), errors))
            .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
