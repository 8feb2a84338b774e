using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.LeftMessages;

namespace Prevenance.Web.Pages.SocialWorker.Messages;

/// <summary>The messages of somebody’s morning.</summary>
/// <param name="Mine">Of those whom they follow by name, or in the place of who does.</param>
/// <param name="Team">Of their team.</param>
/// <param name="Names">The names of those who sign in, by account.</param>
public sealed record MorningMessages(IReadOnlyList<LeftMessage> Mine, TeamMessages Team, IReadOnlyDictionary<string, string> Names)
{
    public bool Any => Mine.Count + Team.Known.Count + Team.Unknown.Count > 0;
}

/// <summary>Gathers them.</summary>
internal sealed class MorningMessagesReader(LeftMessageBook messages, StaffBook staff)
{
    /// <param name="viewer">Whose morning.</param>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>, of the files that they follow.</param>
    public async Task<MorningMessages> Of(Viewer viewer, IReadOnlyCollection<Pass> passes)
    {
        var teams = (await staff.DutiesOf(viewer.Account!)).Where(duty => duty.Role is Role.SocialWorker or Role.TeamManager).Select(duty => duty.Team).OfType<string>().Distinct().ToList();
        var (mine, theirs) = (await messages.Waiting(passes), await messages.Of(viewer, teams));
        // What is told to somebody by name is not told again with the team.
        var known = theirs.Known.Where(one => !mine.Any(message => message.File == one.Key)).ToDictionary(one => one.Key, one => one.Value);
        return new MorningMessages(mine, theirs with { Known = known }, await staff.Names());
    }
}
