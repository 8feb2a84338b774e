using Prevenance.Accounts;
using Prevenance.Web.Pages.Staff.SignIn;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>The quarters of who signed in.</summary>
internal static class OwnQuarters
{
    /// <summary>Those that they animate today.</summary>
    public static Task<IReadOnlyList<string>> Of(Mine mine, TimeProvider clock) => Of(mine, clock, [Role.Volunteer]);

    /// <summary>Those, and those whose team they answer for.</summary>
    public static Task<IReadOnlyList<string>> OrManaged(Mine mine, TimeProvider clock) => Of(mine, clock, [Role.Volunteer, Role.TeamManager]);

    private static async Task<IReadOnlyList<string>> Of(Mine mine, TimeProvider clock, Role[] roles) =>
        [.. (await mine.Staff.DutiesOf(mine.Account.Id)).Where(duty => roles.Contains(duty.Role) && duty.Days.Hold(clock.Today())).Select(duty => duty.Team).OfType<string>().Distinct()];
}
