using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Staff.Refusals;

/// <summary>What was refused, for who verifies the journal.</summary>
internal static class RefusalsEndpoints
{
    private const int Shown = 200;

    public static void MapRefusals(this IEndpointRouteBuilder app) => app.MapGetInAllLanguages(
        StaffPaths.Refusals,
        async (AccessJournal journal, StaffBook staff) => Show<RefusalsPage>((nameof(RefusalsPage.Lines), await journal.Refusals(Shown)), (nameof(RefusalsPage.Names), await staff.Names())),
        endpoint => endpoint.Needs(Gesture.VerifyJournal, "refusals"));
}
