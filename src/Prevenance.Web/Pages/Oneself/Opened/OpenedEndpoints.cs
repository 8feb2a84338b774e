using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Oneself.Opened;

/// <summary>Who opened her file, when, as what, and for which reason.</summary>
internal static class OpenedEndpoints
{
    public static void MapOpened(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(
        OwnPaths.Opened,
        async (Passed passed, OwnJournal journal, StaffBook staff) => Show<OpenedPage>(
            (nameof(OpenedPage.Lines), await journal.Of(passed.Pass.RequireFile(Gesture.SeeFileJournal))),
            (nameof(OpenedPage.Names), await staff.Names())),
        endpoint => endpoint.Needs(Gesture.SeeFileJournal, "own journal"));
}
