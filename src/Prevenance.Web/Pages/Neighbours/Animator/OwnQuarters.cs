using Prevenance.Accounts;
using Prevenance.Web.Pages.Staff.SignIn;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>The quarters that who signed in animates today.</summary>
internal static class OwnQuarters
{
    public static async Task<IReadOnlyList<string>> Of(Mine mine, TimeProvider clock) =>
        [.. (await mine.Staff.DutiesOf(mine.Account.Id)).Where(duty => duty.Role == Role.Volunteer && duty.Days.Hold(clock.Today())).Select(duty => duty.Team).OfType<string>().Distinct()];
}
