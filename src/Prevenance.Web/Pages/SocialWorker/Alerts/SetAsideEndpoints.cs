using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework;
using Prevenance.Casework.Files;
using Prevenance.Foresight.Alerts;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Alerts;

/// <summary>Puts an alert aside until a day, with the reason: it comes back by itself.</summary>
internal static class SetAsideEndpoints
{
    public static void MapSetAside(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.SetAside, Ask, endpoint => endpoint.Needs(Gesture.WriteTeamNote, "later"));
        app.MapPostInAllLanguages(WorkerPaths.SetAside, Put, endpoint => endpoint.Needs(Gesture.WriteTeamNote, "later").ShowsAgain());
    }

    private static async Task<IResult> Ask(HttpRequest request, Passed passed, SituationReader reader, FileRightsCalculation rights, SeenForms seen, Locale locale)
    {
        var file = passed.Pass.RequireFile(Gesture.WriteTeamNote);
        return await Find(passed.Pass, request.Query["what"].ToString(), reader, rights) is { } alert ? Show(passed.Pass, alert, new SetAsideForm(), seen) : ToFile(file, locale);
    }

    private static async Task<IResult> Put(HttpRequest request, Passed passed, SituationReader reader, FileRightsCalculation rights, SetAsideShelf shelf, SeenForms seen, TimeProvider clock, Locale locale)
    {
        var (form, errors, file) = (await request.ReadFormAsync(), new Errors(), passed.Pass.RequireFile(Gesture.WriteTeamNote));
        if (await Find(passed.Pass, form["what"].ToString(), reader, rights) is not { } alert)
            return ToFile(file, locale);
        var typed = new SetAsideForm(form["until"].ToString(), form["reason"].ToString());
        if (KeptForms.IsBack(request))
            return Show(passed.Pass, alert, typed, seen, errors);
        try
        {
            // What is no day is refused as a day that has passed is.
            var until = Since.From(typed.Until, clock.Today()).Day ?? clock.Today();
            if (FileRights.LastDayOf(alert) is { } last && until > last)
                throw new RefusalException("until", Text.Of($"attendu : un jour avant que ce soit trop tard, le {DayText.Of(last)} au plus", $"expected a day before it is too late, {DayText.Of(last)} at most"));
            await shelf.Put(passed.Pass, FileRights.NameOf(alert), until, typed.Reason, seen.IdOf(form["_once"].ToString(), passed.Pass.Viewer, file, typed));
            return ToFile(file, locale);
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place, refusal.Reason.AsSentence());
            return Show(passed.Pass, alert, typed, seen, errors);
        }
    }

    /// <summary>The alert of a name that comes from anybody’s hands; nothing where the file has none of it.</summary>
    private static async Task<Alert?> Find(Pass pass, string name, SituationReader reader, FileRightsCalculation rights) =>
        await reader.Open(pass, "alert") is { } file
            ? rights.AlertsOf(file).FirstOrDefault(alert => FileRights.NameOf(alert) == name)
            : null;

    /// <summary>To the file: there is nothing left to put aside there, or it was done.</summary>
    private static IResult ToFile(FileKey file, Locale locale) => Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);

    private static RazorComponentResult<SetAsidePage> Show(Pass pass, Alert alert, SetAsideForm typed, SeenForms seen, Errors? errors = null) => Show<SetAsidePage>(
        (nameof(SetAsidePage.File), pass.File!.Value), (nameof(SetAsidePage.Once), seen.Once(pass.Viewer, pass.File!.Value)), (nameof(SetAsidePage.Alert), alert), (nameof(SetAsidePage.Typed), typed), (nameof(SetAsidePage.Errors), errors ?? new Errors()))
        .With(errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}

/// <summary>What was typed to put something aside, word for word.</summary>
/// <param name="Until">The day on which it comes back.</param>
/// <param name="Reason">Why it can wait.</param>
public sealed record SetAsideForm(string Until = "", string Reason = "");
