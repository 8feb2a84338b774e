using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Imports.RsaFlow;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>A month of the RSA flow that somebody sends: shown household by household, taken all or nothing once it was seen.</summary>
internal sealed class FlowDesk(RsaFlowImport import, RsaQuestions questions, TravellingFiles files, SeenForms seen, ImportTeams teams)
{
    /// <summary>Of what a page was shown: no file of a person.</summary>
    private static readonly FileKey Flow = new("rsa flow");

    /// <summary>Shows what would become of a month that was just sent, or came back with its page; takes it where that was asked of what was shown.</summary>
    public async Task<IResult> Read(Pass pass, IFormCollection form)
    {
        var file = await SentFiles.Read(form, SentFiles.MostOfAFlow) is var (name, bytes) ? new TravellingFile(pass.Viewer.Account!, name, bytes) : files.Open(form[TravellingFiles.Field].ToString(), pass.Viewer);
        if (file is null)
            return await NotRead(pass, FlowText.NoFile);
        try
        {
            var (told, own, errors) = (new List<RsaTold>(), await teams.Of(pass), new Errors());
            var (team, hash) = (form["team"].ToString(), Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
            var takes = form["do"] == "take" && seen.IsOf(form["_seen"].ToString(), pass.Viewer, Flow, hash);
            if (takes && !own.Contains(team))
                errors.Note("team", CaseloadText.TeamFirst);
            var isTaken = takes && !errors.Any;
            var taken = isTaken ? await import.Take(pass, Open, team, told.Add) : await import.Preview(pass, Open, told.Add);
            return Show<FlowPreviewPage>(
                (nameof(FlowPreviewPage.Told), told), (nameof(FlowPreviewPage.Taken), taken), (nameof(FlowPreviewPage.IsTaken), isTaken), (nameof(FlowPreviewPage.Name), file.Name), (nameof(FlowPreviewPage.Teams), own),
                (nameof(FlowPreviewPage.File), files.Close(file)), (nameof(FlowPreviewPage.Mark), seen.Of(pass.Viewer, Flow, hash)), (nameof(FlowPreviewPage.IsWithoutNames), pass.Answer == Answer.WithoutNames), (nameof(FlowPreviewPage.Errors), errors))
                .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }
        catch (RefusalException refusal)
        {
            return await NotRead(pass, refusal.Reason.AsSentence());
        }

        Stream Open() => new MemoryStream(file.Bytes, writable: false);
    }

    /// <summary>The page on which a month is sent, with what those that were taken leave to be said.</summary>
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>; who may not read names is shown nobody.</param>
    public Task<RazorComponentResult<FlowPage>> Start(Pass pass) => Start(pass, new Errors());

    private async Task<RazorComponentResult<FlowPage>> Start(Pass pass, Errors errors) => Show<FlowPage>(
        (nameof(FlowPage.Open), pass.IsWhole ? await questions.Open(pass) : []), (nameof(FlowPage.Answered), pass.IsWhole ? await questions.Answered(pass) : []), (nameof(FlowPage.Errors), errors));

    private async Task<RazorComponentResult<FlowPage>> NotRead(Pass pass, Text why)
    {
        var errors = new Errors();
        errors.Note("file", why);
        return (await Start(pass, errors)).With(StatusCodes.Status422UnprocessableEntity);
    }
}
