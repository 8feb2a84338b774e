using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Pages.SocialWorker.Imports;

/// <summary>The teams that may be given new files: those that who takes them answers for.</summary>
internal sealed class ImportTeams(StaffBook staff)
{
    /// <param name="pass">For <see cref="Gesture.ImportFlow"/>.</param>
    public async Task<IReadOnlyList<string>> Of(Pass pass) =>
        [.. (await staff.DutiesOf(pass.Viewer.Account!)).Where(duty => duty is { Role: Role.TeamManager, Team: not null }).Select(duty => duty.Team!).Distinct()];
}
