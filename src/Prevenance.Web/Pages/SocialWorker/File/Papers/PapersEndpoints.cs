using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Papers;

/// <summary>
/// What is printed of a file: her own page in plain words, the sheet for who takes over, which have no address, and the one that goes along on a home
/// visit, which has one unless it is hidden.
/// </summary>
internal static class PapersEndpoints
{
    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(
            WorkerPaths.HandOver,
            async (Passed passed, FileReader reader, FileBesideReader beside) => passed.Pass.IsWhole && await reader.Read(passed.Pass) is { } file
                ? Show<HandOverPage>((nameof(HandOverPage.File), file), (nameof(HandOverPage.Beside), await beside.Of(passed.Pass))) : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ReadFile, "hand-over sheet"));
        app.MapGetInAllLanguages(
            WorkerPaths.HerPage,
            async (Passed passed, FileReader reader, FileBesideReader beside) => passed.Pass.IsWhole && await reader.Read(passed.Pass) is { } file
                ? Show<HerPage>((nameof(HerPage.File), file), (nameof(HerPage.Beside), await beside.Of(passed.Pass))) : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ReadFile, "her page"));
        app.MapGetInAllLanguages(
            WorkerPaths.VisitSheet,
            async (Passed passed, VisitReader reader) => await reader.Read(passed.Pass) is { } visit ? Show<VisitPage>((nameof(VisitPage.Visit), visit)) : Results.NotFound(),
            endpoint => endpoint.Needs(Gesture.ReadFile, "visit sheet"));
    }
}
