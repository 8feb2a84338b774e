using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.MutualHelp.Appeals;

namespace Prevenance.Web.Pages.Neighbours.Appeals;

/// <summary>
/// Who answers what members contest: the other animators of the quarter, and who answers for a team of its name; where there is nobody else, the animators
/// of the other quarters. Never who decided.
/// </summary>
internal sealed class AppealReaders(StaffBook staff)
{
    /// <summary>Of some places, those that an account answers for today.</summary>
    public async Task<IReadOnlyList<AppealScope>> Of(string account, IEnumerable<AppealScope> scopes)
    {
        var serving = await staff.Serving(Role.Volunteer, Role.TeamManager);
        return [.. scopes.Where(scope => Readers(serving, scope).Contains(account))];
    }

    /// <summary>Whether anybody answers there today.</summary>
    public async Task<bool> AreThere(AppealScope scope) => Readers(await staff.Serving(Role.Volunteer, Role.TeamManager), scope).Any();

    private static IEnumerable<string> Readers(IReadOnlyList<(string Account, Role Role, string Team)> serving, AppealScope scope)
    {
        var others = serving.Where(one => one.Account != scope.Against).ToList();
        var near = others.Where(one => one.Team == scope.Quarter).ToList();
        return (near.Count > 0 ? near : others.Where(one => one.Role == Role.Volunteer)).Select(one => one.Account);
    }
}
