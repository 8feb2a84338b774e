using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>A caseload that somebody sends: shown line by line, put right in the page, taken once it was seen so.</summary>
internal sealed class CaseloadDesk(CaseloadImport import, RememberedColumns remembered, TravellingFiles files, SeenForms seen, ImportTeams own, TimeProvider clock)
{
    /// <summary>Of what a page was shown: no file of a person.</summary>
    private static readonly FileKey Caseload = new("caseload");

    /// <summary>Shows what would become of a file that was just sent, or came back with its page; takes it where that was asked of what was shown.</summary>
    public async Task<IResult> Read(Pass pass, IFormCollection form)
    {
        var file = await SentFiles.Read(form, SentFiles.MostOfACaseload) is var (name, bytes) ? new TravellingFile(pass.Viewer.Account!, name, bytes) : files.Open(form[TravellingFiles.Field].ToString(), pass.Viewer);
        if (file is null)
            return NotRead(CaseloadText.NoFile);
        var (typed, errors, taken) = (CaseloadForm.Of(form), new Errors(), (int?)null);
        try
        {
            var teams = await own.Of(pass);
            var settings = typed.Settings(clock.Today()) with { Remembered = await remembered.Of(pass, teams) };
            var preview = await import.Preview(pass, file.Bytes, settings);
            if (form["do"] == "take" && seen.IsOf(form["_seen"].ToString(), pass.Viewer, Caseload, Shown(file, typed)))
            {
                if (teams.Contains(typed.Team))
                {
                    taken = await import.Take(pass, preview, file.Name, typed.Team);
                    await remembered.Keep(pass, typed.Team, settings.Columns);
                    preview = await import.Preview(pass, file.Bytes, settings);
                }
                else
                {
                    errors.Note("team", CaseloadText.TeamFirst);
                }
            }
            return Show<CaseloadPreviewPage>(
                (nameof(CaseloadPreviewPage.Preview), preview), (nameof(CaseloadPreviewPage.Form), typed), (nameof(CaseloadPreviewPage.Name), file.Name), (nameof(CaseloadPreviewPage.Teams), teams),
                (nameof(CaseloadPreviewPage.File), files.Close(file)), (nameof(CaseloadPreviewPage.Mark), seen.Of(pass.Viewer, Caseload, Shown(file, typed))), (nameof(CaseloadPreviewPage.Taken), taken),
                (nameof(CaseloadPreviewPage.IsWithoutNames), pass.Answer == Answer.WithoutNames), (nameof(CaseloadPreviewPage.Errors), errors))
                .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }
        catch (RefusalException refusal)
        {
            return NotRead(refusal.Reason.AsSentence());
        }
    }

    private static RazorComponentResult<CaseloadPage> NotRead(Text why)
    {
        var errors = new Errors();
        errors.Note("file", why);
        return Show<CaseloadPage>((nameof(CaseloadPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
    }

    private static ShownCaseload Shown(TravellingFile file, CaseloadForm typed) => new(
        file.Name, Convert.ToHexStringLower(SHA256.HashData(file.Bytes)), typed.Encoding, typed.Separator,
        [.. typed.Columns.Select(one => $"{one.Key}={one.Value}").Order(StringComparer.Ordinal)],
        [.. typed.Corrections.Select(one => $"{one.Line} {one.Header} {one.Words}").Order(StringComparer.Ordinal)],
        [.. typed.Addresses.Select(one => $"{one.Key} {one.Value}").Order(StringComparer.Ordinal)]);

    /// <summary>What a mark is of: the file, and how it was read; the team is chosen beside.</summary>
    private sealed record ShownCaseload(string Name, string Hash, string Encoding, string Separator, IReadOnlyList<string> Columns, IReadOnlyList<string> Corrections, IReadOnlyList<string> Addresses);
}
