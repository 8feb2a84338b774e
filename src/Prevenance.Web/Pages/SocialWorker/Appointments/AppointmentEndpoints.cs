using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>To book an appointment, to move it, and to say what became of it.</summary>
internal static class AppointmentEndpoints
{
    /// <summary>What whoever books may say became of one; that she missed it is another gesture.</summary>
    public static readonly IReadOnlyList<AppointmentState> Outcomes = [AppointmentState.Seen, AppointmentState.Excused, AppointmentState.CancelledByUs];

    public static void MapAppointments(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.Appointment,
            (HttpRequest request, Passed passed) => Show(passed.Pass.RequireFile(Gesture.BookAppointment), new AppointmentForm(Instead: request.Query["instead"].ToString(), Message: request.Query["message"].ToString()), new Errors()),
            endpoint => endpoint.Needs(Gesture.BookAppointment, "form"));
        app.MapPostInAllLanguages(WorkerPaths.Appointment, Book, endpoint => endpoint.Needs(Gesture.BookAppointment, "appointment").ShowsAgain());
        app.MapPostInAllLanguages(
            WorkerPaths.Became,
            (HttpRequest request, Passed passed, AppointmentBook book, Locale locale) => Mark(request, passed, Gesture.BookAppointment, Outcomes, book, locale),
            endpoint => endpoint.Needs(Gesture.BookAppointment, "appointment"));
        app.MapPostInAllLanguages(
            WorkerPaths.Missed,
            (HttpRequest request, Passed passed, AppointmentBook book, Locale locale) => Mark(request, passed, Gesture.MarkMissed, [AppointmentState.Missed, .. Outcomes], book, locale),
            endpoint => endpoint.Needs(Gesture.MarkMissed, "appointment"));
    }

    private static async Task<IResult> Book(HttpRequest request, Passed passed, AppointmentBook book, LeftMessageBook messages, AbleFollowers followers, Gate gate, TimeProvider clock, Locale locale)
    {
        var (typed, errors, file) = (AppointmentForm.From(await request.ReadFormAsync()), new Errors(), passed.Pass.RequireFile(Gesture.BookAppointment));
        try
        {
            if (typed.Read(clock.Today(), errors) is var (start, minutes, place) && !KeptForms.IsBack(request))
            {
                await book.Book(passed.Pass, await WhoMeets(passed.Pass, followers), start, minutes, place, typed.Why, typed.Instead.Length > 0 ? typed.Instead : null);
                if (typed.Message.Length > 0)
                    await messages.End(passed.Pass, typed.Message);
                // Reception books for those who may open the file, and may not itself.
                return Results.Extensions.SeeOther(locale[await gate.WouldAnswer(passed.Pass.Viewer, Gesture.ReadFile, file) == Answer.NotThere ? StaffPaths.Home : WorkerPaths.FileOf(file)]);
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is { Length: > 0 } place ? place : "day", refusal.Reason.AsSentence());
        }
        return Show(file, typed, errors);
    }

    /// <summary>Who books meets her where they follow her; else her référent does.</summary>
    private static async Task<string> WhoMeets(Pass pass, AbleFollowers followers)
    {
        var following = (await followers.Of(pass.File!.Value)).Where(mission => mission.Account is not null).ToList();
        return following.Any(mission => mission.Account == pass.Viewer.Account) || following.Count == 0
            ? pass.Viewer.Account!
            : following.MinBy(mission => mission.Kind)!.Account!;
    }

    private static async Task<IResult> Mark(HttpRequest request, Passed passed, Gesture gesture, IReadOnlyList<AppointmentState> states, AppointmentBook book, Locale locale)
    {
        var (form, file) = (await request.ReadFormAsync(), passed.Pass.RequireFile(gesture));
        try
        {
            if (Enum.TryParse<AppointmentState>(form["state"], out var state) && states.Contains(state))
                await book.Mark(passed.Pass, form["appointment"].ToString(), state);
            return Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
        }
        catch (RefusalException refusal)
        {
            return Show<RefusedPage>((nameof(RefusedPage.File), file), (nameof(RefusedPage.Reason), refusal.Reason.AsSentence())).With(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static RazorComponentResult<AppointmentPage> Show(FileKey file, AppointmentForm typed, Errors errors) => Show<AppointmentPage>(
        (nameof(AppointmentPage.File), file), (nameof(AppointmentPage.Typed), typed), (nameof(AppointmentPage.Errors), errors))
        .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
