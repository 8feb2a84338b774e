using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Notes;

/// <summary>Gathers what the page of a note shows.</summary>
internal sealed class NoteDesk(PersonBook people, NoteStore notes, HouseholdBook households, MissionBook missions, StaffBook staff, SeenForms seen, Gate gate, TimeProvider clock)
{
    private const int Majority = 18;

    /// <summary>The page on which a note is written, or completed.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="note">The note; empty for a new one.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="place">The part that was being written.</param>
    /// <param name="errors">What is to be put right.</param>
    public async Task<IResult> Show(Pass pass, string note, NoteForm? form = null, int? place = null, Errors? errors = null)
    {
        var (file, today) = (pass.RequireFile(Gesture.WriteTeamNote), clock.Today());
        if ((await gate.Ask(pass.Viewer, Gesture.ReadFile, file, "note")).Pass is not { IsWhole: true } reading || await people.Read(reading) is not { } person)
            return Results.NotFound();
        var found = note.Length == 0 ? null : (await notes.Read(reading)).FirstOrDefault(one => one.Id == note);
        if (note.Length > 0 && found is null)
            return Results.NotFound();
        return Show<NotePage>(
            (nameof(NotePage.File), file),
            (nameof(NotePage.Note), found),
            (nameof(NotePage.Form), form ?? new NoteForm()),
            (nameof(NotePage.Once), seen.Once(pass.Viewer, file)),
            (nameof(NotePage.Place), place),
            (nameof(NotePage.Others), (await households.Read(reading)).SelectMany(one => one.Members).Where(one => !one.IsSelf && one.IsNamed).DistinctBy(one => one.Person).ToList()),
            (nameof(NotePage.Partners), (await missions.Of(file)).Where(one => one.Kind == MissionKind.AcceptedReferral && one.Days.Hold(today)).Select(one => one.Account).OfType<string>().Distinct().ToList()),
            (nameof(NotePage.Names), await staff.Names()),
            (nameof(NotePage.MayDraft), await gate.WouldAnswer(pass.Viewer, Gesture.ReadDraft, file) == Answer.Author),
            (nameof(NotePage.IsMinor), person.Birth?.Latest.AddYears(Majority) > today),
            (nameof(NotePage.Errors), errors ?? new Errors())).With(errors is { Any: true } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
