using Prevenance.Accounts;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Pages.Services.Partner;

/// <summary>The services that somebody answers for: a partner's team is the identifier of a service.</summary>
internal sealed class PartnerServices(StaffBook staff, TimeProvider clock)
{
    /// <returns>Their identifiers; none for who is no partner.</returns>
    public async Task<IReadOnlyList<string>> Of(string account) =>
        [.. (await staff.DutiesOf(account)).Where(duty => duty.Role == Role.Partner && duty.Days.Hold(clock.Today())).Select(duty => duty.Team).OfType<string>().Distinct()];
}
