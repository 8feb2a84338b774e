using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Files;
using Prevenance.Casework.Retention;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.SocialWorker.Retention;

/// <summary>What retention proposes today, to be read and nothing more: it is confirmed with the list that was printed.</summary>
internal static class RetentionEndpoints
{
    private const string Part = "retention";

    public static void MapRetention(this IEndpointRouteBuilder app) =>
        app.MapGetInAllLanguages(WorkerPaths.Retention, ShowProposals, endpoint => endpoint.Needs(Gesture.RunRetention, Part));

    private static async Task<IResult> ShowProposals(Passed passed, RetentionDesk desk, PeopleNames names, Gate gate, TimeProvider clock)
    {
        var (viewer, today) = (passed.Pass.Viewer, clock.Today());
        var proposals = await desk.Proposals(passed.Pass, today, new RetentionSettings());
        var shown = RetentionPage.Shown.SelectMany(action => proposals.Where(one => one.Action == action).Take(RetentionPage.AtOnce)).Select(one => one.File).ToList();
        var named = await gate.Sift(viewer, Gesture.SearchPeople, shown, Part);
        return Show<RetentionPage>(
            (nameof(RetentionPage.Proposals), proposals), (nameof(RetentionPage.On), today),
            (nameof(RetentionPage.Names), await names.Of(viewer, [.. named.Select(pass => pass.File!.Value)])));
    }
}
