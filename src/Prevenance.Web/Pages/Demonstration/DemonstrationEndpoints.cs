using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Demonstration;

/// <summary>The way into a demonstration: as any of those who work there, in one click.</summary>
internal static class DemonstrationEndpoints
{
    public static void MapDemonstration(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(DemonstrationPaths.Home, ShowWays, endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(DemonstrationPaths.Enter, Enter, endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowWays(StaffBook staff, Catalogue services, Filling filling)
    {
        var ways = new List<WayIn>();
        foreach (var account in filling.IsDone ? await staff.All() : [])
            ways.AddRange((await staff.DutiesOf(account.Id)).Take(1).Select(duty => new WayIn(account.Id, account.Name, duty.Role, duty.Team)));
        // What a partner answers for is a service, which has a name.
        foreach (var (rank, way) in ways.Index().Where(one => one.Item is { Role: Role.Partner, Team: not null }).ToList())
            ways[rank] = way with { Team = (await services.Find(way.Team!))?.View.Name };
        return Show<DemonstrationPage>(
            (nameof(DemonstrationPage.IsReady), filling.IsDone), (nameof(DemonstrationPage.Ways), ways.OrderBy(way => way.Role).ThenBy(way => way.Team, StringComparer.Ordinal).ToList()));
    }

    private static async Task<IResult> Enter(HttpRequest request, SignInManager<AccountOf> signIn, Locale locale)
    {
        if (await signIn.UserManager.FindByIdAsync((await request.ReadFormAsync())["account"].ToString()) is not { } account)
            return Results.Extensions.SeeOther(locale[DemonstrationPaths.Home]);
        await signIn.SignInAsync(account, isPersistent: false);
        return Results.Extensions.SeeOther(locale[StaffPaths.Home]);
    }
}
