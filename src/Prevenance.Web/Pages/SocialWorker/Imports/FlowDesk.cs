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
internal sealed class FlowDesk(RsaFlowImport import, TravellingFiles files, SeenForms seen, ImportTeams teams, FlowPlaceDesk places)
{
    /// <summary>Of what a page was shown: no file of a person.</summary>
    private static readonly FileKey Flow = new("rsa flow");

    public async Task<IResult> Read(Pass pass, IFormCollection form)
    {
        var file = await SentFiles.Read(form, SentFiles.MostOfAFlow) is var (name, bytes) ? new TravellingFile(pass.Viewer.Account!, name, bytes) : files.Open(form[TravellingFiles.Field].ToString(), pass.Viewer);
        if (file is null)
            return NotRead(FlowText.NoFile);
        try
        {
            var isSaid = false;
            if (form["place"] is [{ Length: > 0 } asked] && form["do"] != "see" && pass.IsWhole && await PlaceOf(pass, Open, asked) is { } place)
            {
                var (typed, wrong) = (FlowPlaceForm.Of(form), new Errors());
                isSaid = form["do"] == "say" && await places.Say(pass, place, typed, wrong);
                if (!isSaid)
                    return await places.Ask(pass, place, files.Close(file), typed, wrong);
            }
            var (told, own, errors) = (new List<RsaTold>(), await teams.Of(pass), new Errors());
            var (team, hash) = (form["team"].ToString(), Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
            var takes = form["do"] == "take" && seen.IsOf(form["_seen"].ToString(), pass.Viewer, Flow, hash);
            if (takes && !own.Contains(team))
                errors.Note("team", CaseloadText.TeamFirst);
            var isTaken = takes && !errors.Any;
            var taken = isTaken ? await import.Take(pass, Open, team, told.Add) : await import.Preview(pass, Open, told.Add);
            return Show<FlowPreviewPage>(
                (nameof(FlowPreviewPage.Told), told), (nameof(FlowPreviewPage.Taken), taken), (nameof(FlowPreviewPage.IsTaken), isTaken), (nameof(FlowPreviewPage.Name), file.Name), (nameof(FlowPreviewPage.Teams), own),
                (nameof(FlowPreviewPage.File), files.Close(file)), (nameof(FlowPreviewPage.Mark), seen.Of(pass.Viewer, Flow, hash)), (nameof(FlowPreviewPage.IsWithoutNames), pass.Answer == Answer.WithoutNames), (nameof(FlowPreviewPage.IsSaid), isSaid), (nameof(FlowPreviewPage.Errors), errors))
                .With(errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }
        catch (RefusalException refusal)
        {
            return NotRead(refusal.Reason.AsSentence());
        }

        Stream Open() => new MemoryStream(file.Bytes, writable: false);
    }

    /// <summary>One of whom something is to be said; nothing where it was said meanwhile, or where no month that was taken told of her.</summary>
    private async Task<RsaPlace?> PlaceOf(Pass pass, Func<Stream> open, string id)
    {
        var told = new List<RsaTold>();
        await import.Preview(pass, open, told.Add);
        return told.SelectMany(one => one.ToRecognise.Concat(one.ToAskOfAddress)).FirstOrDefault(place => place.Id == id && place.IsKept);
    }

    private static RazorComponentResult<FlowPage> NotRead(Text why)
    {
        var errors = new Errors();
        errors.Note("file", why);
        return Show<FlowPage>((nameof(FlowPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
    }
}
