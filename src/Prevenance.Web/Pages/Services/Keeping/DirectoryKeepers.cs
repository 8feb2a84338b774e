using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>Who keeps the directory true: it holds nobody's file, so that what one does here is enough, without a pass.</summary>
internal sealed class DirectoryKeepers(StaffBook staff, TimeProvider clock)
{
    /// <summary>Whether they correct a card, and read what passers-by say of it: those who follow people or answer for a team.</summary>
    public Task<bool> MayCorrect(string account) => Does(account, Role.SocialWorker, Role.TeamManager);

    /// <summary>Whether they say which cards are about one service: it changes what every search lists, so that who answers for a team does.</summary>
    public Task<bool> MaySettle(string account) => Does(account, Role.TeamManager);

    private async Task<bool> Does(string account, params Role[] roles) => (await staff.DutiesOf(account)).Any(duty => roles.Contains(duty.Role) && duty.Days.Hold(clock.Today()));
}
