using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.File.Papers;

/// <summary>
/// What is printed of a file: her own page in plain words, the sheet for who takes over, which have no address, and the one that goes along on a home
/// visit, which has one unless it is hidden. The sheet for who takes over shows no fact.
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
        app.MapGetInAllLanguages(WorkerPaths.HerPage, ShowHerPage, endpoint => endpoint.Needs(Gesture.ReadFile, "her page"));
        app.MapGetInAllLanguages(WorkerPaths.VisitSheet, ShowVisitSheet, endpoint => endpoint.Needs(Gesture.ReadFile, "visit sheet"));
    }

    private static async Task<IResult> ShowHerPage(Passed passed, FileReader reader, FileBesideReader beside, FactUseLog uses)
    {
        if (!passed.Pass.IsWhole || await reader.Read(passed.Pass) is not { } file)
            return Results.NotFound();
        // The rights that it shows were worked out from all that is answered.
        await uses.Note(passed.Pass, UseKind.HerPage, "", file.Situation.Answering);
        return Show<HerPage>((nameof(HerPage.File), file), (nameof(HerPage.Beside), await beside.Of(passed.Pass)));
    }

    private static async Task<IResult> ShowVisitSheet(Passed passed, VisitReader reader, FactUseLog uses)
    {
        if (await reader.Read(passed.Pass) is not { } visit)
            return Results.NotFound();
        await uses.Note(passed.Pass, UseKind.VisitSheet, "", visit.Facts);
        return Show<VisitPage>((nameof(VisitPage.Visit), visit));
    }
}
