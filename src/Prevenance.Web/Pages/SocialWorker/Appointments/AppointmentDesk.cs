using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.People;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Appointments;

/// <summary>Books appointments, for who follows somebody and for who receives people and may open no file.</summary>
internal sealed class AppointmentDesk(AppointmentBook book, Overlaps overlaps, LeftMessageBook messages, PeopleNames people, WithWhom with, SeenForms seen, Gate gate, TimeProvider clock, Locale locale)
{
    /// <summary>The form, which says for whom it is and who will meet her.</summary>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/>.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="errors">What is to be put right.</param>
    /// <param name="beside">The mark of the appointments beside which it may be kept on purpose; nothing where there is none.</param>
    public async Task<IResult> Show(Pass pass, AppointmentForm typed, Errors? errors = null, string? beside = null)
    {
        var file = pass.RequireFile(Gesture.BookAppointment);
        return Show<AppointmentPage>(
            (nameof(AppointmentPage.File), file),
            (nameof(AppointmentPage.Name), (await people.Of(pass.Viewer, [file])).GetValueOrDefault(file, "")),
            (nameof(AppointmentPage.With), typed.Instead.Length > 0 ? null : await with.NameOf(pass.Viewer, file)),
            (nameof(AppointmentPage.Choices), typed.Instead.Length > 0 ? null : await with.ChoicesFor(pass.Viewer, file)),
            (nameof(AppointmentPage.MayOpen), await MayOpen(pass)),
            (nameof(AppointmentPage.Once), seen.Once(pass.Viewer, file)),
            (nameof(AppointmentPage.Typed), typed),
            (nameof(AppointmentPage.Beside), beside),
            (nameof(AppointmentPage.Errors), errors ?? new Errors()))
            .With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    /// <summary>Books what was typed.</summary>
    public async Task<IResult> Book(HttpRequest request, Pass pass)
    {
        var (form, errors, file) = (await request.ReadFormAsync(), new Errors(), pass.RequireFile(Gesture.BookAppointment));
        var typed = AppointmentForm.From(form);
        var worker = await WorkerOf(pass, file, typed, errors);
        try
        {
            if (typed.Read(clock.Today(), errors) is var (start, minutes, place) && !KeptForms.IsBack(request))
            {
                var (id, instead) = (seen.IdOf(form["_once"].ToString(), pass.Viewer, file, typed), typed.Instead.Length > 0 ? typed.Instead : null);
                // What is no appointment is refused before anything is told of those that are there.
                if (!await book.IsBooked(id))
                    await book.Require(pass, start, minutes, place, typed.Why, instead);
                var taken = await overlaps.Of(pass, worker!, start, minutes, instead, id);
                var beside = new KeptBeside([.. taken.Select(one => one.Id)], start, minutes, instead ?? worker!);
                if (taken.Count > 0 && !seen.IsOf(form["beside"].ToString(), pass.Viewer, file, beside))
                {
                    errors.Note("hour", AppointmentText.Taken(taken));
                    return await Show(pass, typed, errors, seen.Of(pass.Viewer, file, beside));
                }
                await book.Book(pass, worker!, start, minutes, place, typed.Why, instead, id);
                if (typed.Message.Length > 0)
                    await messages.End(pass, typed.Message);
                return Results.Extensions.SeeOther(await After(pass, FrenchTime.DayOf(start)));
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place is { Length: > 0 } at ? at : "day", refusal.Reason.AsSentence());
        }
        return await Show(pass, typed, errors);
    }

    /// <summary>Who meets her: whoever it was with, for one that is moved; who follows her; else whom who books chose. Nothing where that is to be said, which is noted.</summary>
    private async Task<string?> WorkerOf(Pass pass, FileKey file, AppointmentForm typed, Errors errors)
    {
        if (typed.Instead.Length > 0)
            return pass.Viewer.Account;
        if (await with.ChoicesFor(pass.Viewer, file) is not { } choices)
            return await with.AccountOf(pass.Viewer, file) ?? pass.Viewer.Account;
        if (choices.Any(one => one.Account == typed.With))
            return typed.With;
        errors.Note("with", choices.Count > 0 ? AppointmentText.WithMissing : AppointmentText.NobodyToMeet);
        return null;
    }

    /// <summary>Says what became of one.</summary>
    /// <param name="request">What was said; the day of which list it was said in.</param>
    /// <param name="pass">For <see cref="Gesture.BookAppointment"/> or <see cref="Gesture.MarkMissed"/>.</param>
    /// <param name="states">What may be said there.</param>
    public async Task<IResult> Mark(HttpRequest request, Pass pass, IReadOnlyList<AppointmentState> states)
    {
        var (form, file) = (await request.ReadFormAsync(), pass.File!.Value);
        try
        {
            if (Enum.TryParse<AppointmentState>(form["state"], out var state) && states.Contains(state))
                await book.Mark(pass, form["appointment"].ToString(), state);
            return Results.Extensions.SeeOther(await After(pass, Since.From(form["day"].ToString(), clock.Today()).Day ?? clock.Today()));
        }
        catch (RefusalException refusal)
        {
            return Show<RefusedPage>((nameof(RefusedPage.File), file), (nameof(RefusedPage.MayOpen), await MayOpen(pass)), (nameof(RefusedPage.Reason), refusal.Reason.AsSentence())).With(StatusCodes.Status422UnprocessableEntity);
        }
    }

    /// <summary>Where one goes on: in her file; in the list of that day for who may not open it, where the appointment stands with her name.</summary>
    private async Task<string> After(Pass pass, DateOnly day) =>
        await MayOpen(pass) ? $"{locale[WorkerPaths.FileOf(pass.File!.Value)]}#appointments" : $"{locale[WorkerPaths.Day]}?day={DayText.Iso(day)}";

    private async Task<bool> MayOpen(Pass pass) => await gate.WouldAnswer(pass.Viewer, Gesture.ReadFile, pass.File) == Answer.Yes;

    /// <summary>What an appointment was kept beside on purpose: these, at that time, with that one; at another time it is asked anew.</summary>
    private sealed record KeptBeside(IReadOnlyList<string> Taken, DateTimeOffset Start, int Minutes, string With);
}
