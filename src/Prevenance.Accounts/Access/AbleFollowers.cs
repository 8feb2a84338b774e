using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Access;

/// <summary>
/// Whoever follows a file and can still open it. A mission alone does not say so: a wall may stand between since, or its bearer may have left or
/// follow nobody here any more.
/// </summary>
/// <param name="store">Where missions, duties and walls are kept.</param>
/// <param name="missions">Who follows whom.</param>
/// <param name="gate">Says who may open what.</param>
/// <param name="clock">Tells the day.</param>
public sealed class AbleFollowers(Store store, MissionBook missions, Gate gate, TimeProvider clock)
{
    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);

    /// <summary>The missions that hold today on a file, but for those of social workers who can no longer open it.</summary>
    public async Task<IReadOnlyList<Mission>> Of(FileKey file)
    {
        var able = new List<Mission>();
        foreach (var mission in (await missions.Of(file)).Where(mission => mission.Days.Hold(clock.Today())))
        {
            if (mission.Account is null || mission.Kind == MissionKind.AcceptedReferral || await CanOpen(mission.Account, file))
                able.Add(mission);
        }
        return able;
    }

    /// <summary>Whether who follows people here can open a file: of the team that follows it, and no wall between.</summary>
    public async Task<bool> CanOpen(string account, FileKey file) => (await Opened(account, [file])).Any();

    /// <summary>Whether somebody follows a file as its référent today, or in their place, and can open it.</summary>
    public async Task<bool> HasReferent(FileKey file) => (await Of(file)).Any(IsReferent);

    /// <summary>
    /// The accounts of those who answer for the teams that follow a file, and for whom it is there: whom to ask where nobody follows it by name.
    /// </summary>
    public async Task<IReadOnlyList<string>> WhoAnswersFor(FileKey file)
    {
        var today = clock.Today();
        var teams = (await missions.Of(file)).Where(mission => mission.Days.Hold(today)).Select(mission => mission.Team).OfType<string>().Distinct().ToList();
        await using var context = records();
        var managers = await context.Duties.Where(row => row.Role == Role.TeamManager && row.Team != null && teams.Contains(row.Team) && row.From <= today && (row.To == null || row.To >= today))
            .OrderBy(row => row.Id).Select(row => row.Account).Distinct().ToListAsync();
        var here = new List<string>();
        foreach (var account in managers)
        {
            if ((await gate.StandingsTo(new Viewer(account), [file]))[file].Contains(Standing.TeamManager))
                here.Add(account);
        }
        return here;
    }

    /// <summary>The files that some teams follow today and that no référent can open, with whether they had one.</summary>
    public async Task<IReadOnlyList<FileAlone>> Alone(IReadOnlyCollection<string> teams)
    {
        var today = clock.Today();
        var held = new Dictionary<FileKey, IReadOnlyList<Mission>>();
        foreach (var team in teams)
        {
            foreach (var file in await missions.In(team, new Days(today, today)))
                held[file.Key] = [.. file];
        }
        var able = await Able([.. held.Values.SelectMany(all => all).Where(mission => IsReferent(mission) && mission.Days.Hold(today))]);
        return [.. held.Where(file => !able.Contains(file.Key)).Select(file => new FileAlone(file.Key, file.Value.Any(mission => mission.Kind == MissionKind.Referent && mission.Days.From <= today)))];
    }

    /// <summary>The files that one of those who bear these missions can open: where no wall stands, whoever follows people here can.</summary>
    private async Task<HashSet<FileKey>> Able(IReadOnlyCollection<Mission> held)
    {
        var today = clock.Today();
        await using var context = records();
        var workers = (await context.Duties.Where(row => row.Role == Role.SocialWorker && row.From <= today && (row.To == null || row.To >= today))
            .Join(context.Users.Where(user => user.LeftOn == null || user.LeftOn > today), row => row.Account, user => user.Id, (row, user) => user.Id).ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var walled = (await context.Walls.Where(row => row.From <= today && (row.To == null || row.To >= today)).Select(row => row.File).Distinct().ToListAsync()).ToHashSet(StringComparer.Ordinal);
        var able = new HashSet<FileKey>();
        foreach (var theirs in held.Where(mission => mission.Account is { } account && workers.Contains(account)).GroupBy(mission => mission.Account!))
        {
            var behind = theirs.Select(mission => mission.File).Where(file => walled.Contains(file.Value)).Distinct().ToList();
            able.UnionWith(theirs.Select(mission => mission.File).Except(behind));
            able.UnionWith(await Opened(theirs.Key, behind));
        }
        return able;
    }

    private async Task<IEnumerable<FileKey>> Opened(string account, List<FileKey> files) => files.Count == 0
        ? []
        : (await gate.StandingsTo(new Viewer(account), files)).Where(file => file.Any(standing => standing is Standing.Referent or Standing.Colleague)).Select(file => file.Key);

    private static bool IsReferent(Mission mission) => mission.Kind is MissionKind.Referent or MissionKind.Replacement;
}

/// <summary>A file that a team follows and that no référent can open.</summary>
/// <param name="File">Whose.</param>
/// <param name="HadReferent">Whether somebody was named, be it once.</param>
public readonly record struct FileAlone(FileKey File, bool HadReferent);
