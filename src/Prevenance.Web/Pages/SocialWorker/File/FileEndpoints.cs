using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.Retention;
using Prevenance.Casework.Appointments;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File;

/// <summary>Somebody's file: who is with her, how to reach her, what is known and since when, what was said; and who opened it.</summary>
internal static class FileEndpoints
{
    /// <summary>The contacts that a human notes.</summary>
    public static readonly IReadOnlyList<ContactKind> Kinds =
        [ContactKind.Call, ContactKind.CallWithoutAnswer, ContactKind.Visit, ContactKind.HomeVisit, ContactKind.Message, ContactKind.LetterSent];

    public static void MapFile(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.File, async (Passed passed, FileReader reader) => await reader.Show(passed.Pass), endpoint => endpoint.Needs(Gesture.ReadFile, "page"));
        app.MapPostInAllLanguages(WorkerPaths.Contact, Note, endpoint => endpoint.Needs(Gesture.WriteTeamNote, "contact").ShowsAgain());
        app.MapGetInAllLanguages(WorkerPaths.Journal, ShowJournal, endpoint => endpoint.Needs(Gesture.SeeFileJournal, "journal"));
    }

    private static async Task<IResult> Note(HttpRequest request, Passed passed, ContactLog contacts, FileReader reader, SeenForms seen, Gate gate, Locale locale)
    {
        var (form, errors, file) = (await request.ReadFormAsync(), new Errors(), passed.Pass.RequireFile(Gesture.WriteTeamNote));
        var typed = new ContactForm(form["kind"].ToString(), form["minutes"].ToString().Trim(), form["sentence"].ToString());
        int? minutes = int.TryParse(typed.Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (minutes is null && typed.Minutes.Length > 0)
            errors.Note("minutes", FileText.MinutesWrong);
        try
        {
            if (!errors.Any && !KeptForms.IsBack(request) && Enum.TryParse<ContactKind>(typed.Kind, out var kind) && Kinds.Contains(kind))
            {
                await contacts.Record(passed.Pass, kind, minutes, typed.Sentence, seen.IdOf(form["_once"].ToString(), passed.Pass.Viewer, file, typed));
                return Results.Extensions.SeeOther($"{locale[WorkerPaths.FileOf(file)]}#contacts");
            }
        }
        catch (RefusalException refusal)
        {
            errors.Note(refusal.Refusals[0].Place, refusal.Reason.AsSentence());
        }
        // What was typed comes back with the page, for who may read it.
        return (await gate.Ask(passed.Pass.Viewer, Gesture.ReadFile, file, "page")).Pass is { } pass ? await reader.Show(pass, typed, errors) : Results.NotFound();
    }

    private static async Task<IResult> ShowJournal(Passed passed, AccessJournal journal, FileSights sights, StaffBook staff)
    {
        var file = passed.Pass.RequireFile(Gesture.SeeFileJournal);
        return Show<JournalPage>(
            (nameof(JournalPage.File), file),
            (nameof(JournalPage.Lines), await Told(await journal.Of(file), passed.Pass, sights)),
            (nameof(JournalPage.Names), await staff.Names()));
    }

    /// <summary>
    /// Of a child who lives on both sides of a hidden address, what others than the workers of one's own side did, and why, is told to nobody across; which services read what
    /// was asked of them, to who sees what was asked, and to who watches over the whole journal.
    /// </summary>
    private static async Task<IReadOnlyList<JournalLine>> Told(IReadOnlyList<JournalLine> lines, Pass pass, FileSights sights)
    {
        var (viewer, file) = (pass.Viewer, pass.RequireFile(Gesture.SeeFileJournal));
        if (pass.As != Standing.DataProtectionOfficer && !(await sights.FilesOfReferrals(pass)).Contains(file))
            lines = [.. lines.Where(line => DoneByLink.Of(line.Entry) is null)];
        var ofStaff = lines.Where(line => line.Entry is { Account: not null, As: not Standing.Oneself }).ToDictionary(line => line.Number, line => new Meeting(file, line.Entry.Account!, FrenchTime.DayOf(line.At)));
        var seen = await sights.Seen(viewer, [.. ofStaff.Values.Distinct()]);
        return [.. lines.Where(line => !ofStaff.TryGetValue(line.Number, out var meeting) || seen.Contains(meeting))];
    }
}
