using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;

namespace Prevenance.Web.Pages.Oneself.Opened;

/// <summary>
/// The lines of a person's file as she reads them. Who changed a household from somebody else's file is not named, nor as what: of two who parted, it
/// would tell one who follows the other, and where.
/// </summary>
internal sealed class OwnJournal(AccessJournal journal, MissionBook missions, StaffBook staff)
{
    public async Task<IReadOnlyList<JournalLine>> Of(FileKey file)
    {
        var hers = await missions.Of(file);
        var known = hers.Select(mission => mission.Account).OfType<string>().Concat(await staff.In([.. hers.Select(mission => mission.Team).OfType<string>().Distinct()])).ToHashSet(StringComparer.Ordinal);
        return [.. (await journal.Of(file)).Select(line => IsFromHerSide(line.Entry, known) ? line : line with { Entry = line.Entry with { Account = "", As = Standing.Anonymous, Reason = null } })];
    }

    /// <summary>Who opened it without a mission is named: that is what she is told it for.</summary>
    private static bool IsFromHerSide(JournalEntry entry, HashSet<string> known) =>
        entry.Account is not { } account || known.Contains(account) || entry.As is not (Standing.Referent or Standing.Colleague or Standing.Reception or Standing.TeamManager);
}
