using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Pages.SocialWorker.File.Identity;

/// <summary>To correct who somebody is, and to change how she is reached.</summary>
internal static class IdentityEndpoints
{
    public static void MapIdentity(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(WorkerPaths.Names, (HttpRequest request, Passed passed, NamesDesk desk) => desk.Show(request, passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, NamesDesk.Part));
        app.MapPostInAllLanguages(WorkerPaths.Names, (HttpRequest request, Passed passed, NamesDesk desk) => desk.Correct(request, passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, NamesDesk.Part).ShowsAgain());
        app.MapGetInAllLanguages(
            WorkerPaths.Reach,
            (HttpRequest request, Passed passed, ReachDesk desk) => desk.Show(passed.Pass, request.Query["means"].ToString()),
            endpoint => endpoint.Needs(Gesture.ChangeSituation, ReachDesk.Part));
        app.MapPostInAllLanguages(WorkerPaths.Reach, (HttpRequest request, Passed passed, ReachDesk desk) => desk.Change(request, passed.Pass), endpoint => endpoint.Needs(Gesture.ChangeSituation, ReachDesk.Part).ShowsAgain());
    }
}
