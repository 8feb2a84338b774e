using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders;

/// <summary>Who reads scenarios. A team's own indicators are its members' too; what may be decided of the law, sites and time is of those who decide.</summary>
internal static class Admitted
{
    /// <summary>Whether it is an elected official or somebody who answers for a team.</summary>
    public static async Task<bool> Decides(Passed passed, StaffBook staff) =>
        (await staff.DutiesOf(passed.Pass.Viewer.Account!)).Any(duty => duty.Role is Role.TeamManager or Role.ElectedOfficial);

    /// <summary>Whether it is an elected official, to whom weights belong.</summary>
    public static async Task<bool> IsElected(Passed passed, StaffBook staff) =>
        (await staff.DutiesOf(passed.Pass.Viewer.Account!)).Any(duty => duty.Role is Role.ElectedOfficial);

    /// <summary>What everybody else is told.</summary>
    /// <param name="path">The page that was asked for.</param>
    public static RazorComponentResult<OnlyForPage> NotTheirs(Text path) => NotTheirs(path, OnlyForText.Deciders);

    /// <inheritdoc cref="NotTheirs(Text)"/>
    /// <param name="path">The page that was asked for.</param>
    /// <param name="whose">Whose it is.</param>
    public static RazorComponentResult<OnlyForPage> NotTheirs(Text path, Text whose) =>
        Show<OnlyForPage>((nameof(OnlyForPage.Path), path), (nameof(OnlyForPage.Words), whose)).With(StatusCodes.Status403Forbidden);
}
