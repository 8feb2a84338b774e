using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Casework.Files;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>What comes in about many people at once, shown before it is taken; and the list of whom one follows, to take away.</summary>
internal static class ImportEndpoints
{
    private const string Part = "import";

    public static void MapImports(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Caseload, () => Show<CaseloadPage>(), endpoint => endpoint.Needs(Gesture.ImportFlow, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.Caseload, async (HttpRequest request, Passed passed, CaseloadDesk desk) => await desk.Read(passed.Pass, await request.ReadFormAsync()), endpoint => endpoint.Needs(Gesture.ImportFlow, Part).TakesFiles());
        app.MapGetInAllLanguages(WorkerPaths.RsaFlow, (Passed passed, FlowDesk desk) => desk.Start(passed.Pass), endpoint => endpoint.Needs(Gesture.ImportFlow, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.RsaFlow, async (HttpRequest request, Passed passed, FlowDesk desk) => await desk.Read(passed.Pass, await request.ReadFormAsync()), endpoint => endpoint.Needs(Gesture.ImportFlow, Part).TakesFiles());
        app.MapGetInAllLanguages(WorkerPaths.RsaPerson, (HttpRequest request, Passed passed, FlowPlaceDesk desk) => desk.Read(passed.Pass, request.Query["place"].ToString()), endpoint => endpoint.Needs(Gesture.ImportFlow, Part));
        app.MapPostInAllLanguages(
            WorkerPaths.RsaPerson, async (HttpRequest request, Passed passed, FlowPlaceDesk desk) => await desk.Say(passed.Pass, await request.ReadFormAsync()), endpoint => endpoint.Needs(Gesture.ImportFlow, Part));
        app.MapGetInAllLanguages(WorkerPaths.OwnCaseload, () => Show<OwnCaseloadPage>(), endpoint => endpoint.Needs(Gesture.ExportCaseload, "form"));
        app.MapPostInAllLanguages(WorkerPaths.OwnCaseload, Export, endpoint => endpoint.Needs(Gesture.ExportCaseload, "caseload"));
    }

    private static async Task<IResult> Export(HttpRequest request, Passed passed, OwnCaseload caseload)
    {
        var (errors, reason) = (new Errors(), (await request.ReadFormAsync())["why"].ToString());
        try
        {
            return Results.File(await caseload.Write(passed.Pass, reason.Length > OwnCaseloadText.LongestReason ? reason[..OwnCaseloadText.LongestReason] : reason), "text/csv; charset=utf-8", OwnCaseloadText.FileName);
        }
        catch (RefusalException refusal)
        {
            errors.Note("why", refusal.Reason.AsSentence());
            return Show<OwnCaseloadPage>((nameof(OwnCaseloadPage.Errors), errors)).With(StatusCodes.Status422UnprocessableEntity);
        }
    }
}
