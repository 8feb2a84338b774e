using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Notes;

/// <summary>To write a note, to complete one, to share a draft, and to set her own sentence beside ours.</summary>
internal static class NotesEndpoints
{
    private const string Part = "note";

    public static void MapNotes(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Note, async (HttpRequest request, Passed passed, NoteDesk desk) => await desk.Show(passed.Pass, request.Query["n"].ToString()), endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part));
        app.MapPostInAllLanguages(WorkerPaths.Note, Write, endpoint => endpoint.Needs(Gesture.WriteTeamNote, Part).ShowsAgain());
        app.MapGetInAllLanguages(WorkerPaths.Drafts, ShowDrafts, endpoint => endpoint.Needs(Gesture.ReadDraft, "drafts"));
    }

    private static async Task<IResult> ShowDrafts(Passed passed, NoteStore notes, StaffBook staff) => Show<DraftsPage>(
        (nameof(DraftsPage.File), passed.Pass.File!.Value), (nameof(DraftsPage.Drafts), await notes.Drafts(passed.Pass)), (nameof(DraftsPage.Names), await staff.Names()));

    private static async Task<IResult> Write(HttpRequest request, Passed passed, NoteStore notes, NoteDesk desk, SeenForms seen, Gate gate, Locale locale)
    {
        var (typed, pass, errors) = (await request.ReadFormAsync(), passed.Pass, new Errors());
        var (note, file) = (typed["n"].ToString(), pass.RequireFile(Gesture.WriteTeamNote));
        int? place = int.TryParse(typed["place"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var form = NoteForm.Of(typed, place);
        try
        {
            if (KeptForms.IsBack(request))
                return await desk.Show(pass, note, form, place, errors);
            if (note.Length == 0)
                await WriteNew(pass, form, seen.IdOf(typed["_once"].ToString(), pass.Viewer, file, form), notes, gate, errors);
            else if (typed["share"].Count > 0)
                await notes.Share(pass, note, form.ReadTier());
            else if (place is { } part)
                await notes.Rewrite(pass, note, part, form.Words, typed["read"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries));
            else
                await notes.SetBeside(pass, note, null, form.Hers);
        }
        catch (RefusalException refusal)
        {
            errors.Note((refusal.Refusals[0].Place, place, note.Length) switch { ("words", { } part, _) => $"words.{part}", ("words", null, > 0) => "hers", ({ Length: > 0 } other, _, _) => other, _ => "words" }, refusal.Reason.AsSentence());
        }
        return errors.Any ? await desk.Show(pass, note, form, place, errors) : Results.Extensions.SeeOther(locale[WorkerPaths.FileOf(file)]);
    }

    private static async Task WriteNew(Pass pass, NoteForm form, string id, NoteStore notes, Gate gate, Errors errors)
    {
        if (form.Read(pass.Viewer, pass.File!.Value, errors) is not { } written)
            return;
        var passes = new List<Pass> { pass };
        foreach (var other in form.About ?? [])
        {
            if ((await gate.Ask(pass.Viewer, Gesture.WriteTeamNote, new FileKey(other), Part)).Pass is { } also)
                passes.Add(also);
            else
                errors.Note("about", NotesText.NotOpen);
        }
        if (!errors.Any)
            await notes.Write(passes, written, id);
    }
}
