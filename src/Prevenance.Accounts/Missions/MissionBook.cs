using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Missions;

/// <summary>Who works on which file, from when to when. Each kind of mission is a fact of its own: changing one changes no other.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">Tells which hold today.</param>
public sealed class MissionBook(Store store, TimeProvider clock)
{
    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);

    /// <summary>Makes files known, each with the mission that follows it, all or none: until then they do not exist for anybody.</summary>
    public async Task Open(params IReadOnlyCollection<Mission> missions)
    {
        await using var context = records();
        context.Files.AddRange(missions.Select(mission => new FileRow { Key = mission.File.Value }));
        context.Missions.AddRange(missions.Select(Row));
        await context.SaveChangesAsync();
    }

    /// <summary>The same of one file that is kept beside others from its first moment, in one writing: it takes as long as for any other.</summary>
    /// <param name="mission">By which it is followed.</param>
    /// <param name="walls">From whom it is hidden.</param>
    /// <param name="isClosed">Whether it is beyond the glass.</param>
    public async Task Open(Mission mission, IReadOnlyCollection<Wall> walls, bool isClosed)
    {
        await using var context = records();
        context.Files.Add(new FileRow { Key = mission.File.Value, IsClosed = isClosed });
        context.Missions.Add(Row(mission));
        context.Walls.AddRange(walls.Select(wall => Row(wall, new Days(clock.Today()))));
        await context.SaveChangesAsync();
    }

    /// <summary>Whether a file was made known.</summary>
    public async Task<bool> IsKnown(FileKey file)
    {
        await using var context = records();
        return await context.Files.AnyAsync(row => row.Key == file.Value);
    }

    /// <summary>Every file that was made known: codes, which say nothing, for what goes through all of them.</summary>
    public async Task<IReadOnlyList<FileKey>> Files()
    {
        await using var context = records();
        return [.. (await context.Files.Select(row => row.Key).ToListAsync()).Select(key => new FileKey(key))];
    }

    /// <summary>Puts a file beyond the glass, or back.</summary>
    /// <returns>Whether there is such a file.</returns>
    public async Task<bool> Close(FileKey file, bool isClosed = true)
    {
        await using var context = records();
        return await context.Files.Where(row => row.Key == file.Value).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsClosed, isClosed)) > 0;
    }

    /// <summary>Gives a mission; given twice, be it at the same moment, it is given once.</summary>
    /// <exception cref="RefusalException">There is no such file, or its days are over before they begin.</exception>
    public async Task Give(Mission mission)
    {
        if (mission.Days.To < mission.Days.From)
            throw new RefusalException(new Text("une mission ne finit pas avant de commencer", "a mission does not end before it begins"));
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        // The row of the file is held meanwhile: whoever gives at the same moment waits, and then sees what was given.
        if (await context.Files.Where(row => row.Key == mission.File.Value).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsClosed, row => row.IsClosed)) == 0)
            throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        var (file, account, kind, team, days) = (mission.File.Value, mission.Account, mission.Kind, mission.Team, mission.Days);
        if (await context.Missions.AnyAsync(row => row.File == file && row.Account == account && row.Kind == kind && row.Team == team && row.From == days.From && row.To == days.To))
            return;
        context.Missions.Add(Row(mission));
        await context.SaveChangesAsync();
        await work.CommitAsync();
    }

    /// <summary>Ends what somebody does on a file; the day itself is their last one.</summary>
    /// <returns>How many missions that ended.</returns>
    public async Task<int> End(string account, FileKey file, MissionKind kind, DateOnly lastDay)
    {
        await using var context = records();
        return await context.Missions
            .Where(row => row.Account == account && row.File == file.Value && row.Kind == kind && (row.To == null || row.To > lastDay))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.To, lastDay));
    }

    /// <summary>Ends what somebody does on a file at once: yesterday was their last day, and what begins today or later never does.</summary>
    public async Task Revoke(string account, FileKey file, MissionKind kind)
    {
        var today = clock.Today();
        await using var context = records();
        var theirs = context.Missions.Where(row => row.Account == account && row.File == file.Value && row.Kind == kind);
        await theirs.Where(row => row.From >= today).ExecuteDeleteAsync();
        await theirs.Where(row => row.To == null || row.To >= today).ExecuteUpdateAsync(set => set.SetProperty(row => row.To, today.AddDays(-1)));
    }

    /// <summary>Hands all that somebody follows over to somebody else: the first one's last day is the day before, and both stay named.</summary>
    /// <returns>How many files that was.</returns>
    public async Task<int> HandOver(string from, string to)
    {
        var today = clock.Today();
        await using var context = records();
        var held = await context.Missions.Where(row => row.Account == from && row.Kind == MissionKind.Referent && (row.To == null || row.To >= today)).ToListAsync();
        foreach (var row in held)
        {
            var end = row.To;
            row.To = today.AddDays(-1);
            context.Missions.Add(Row(new Mission(to, new FileKey(row.File), MissionKind.Referent, row.Team, new Days(today, end))));
        }
        await context.SaveChangesAsync();
        return held.Count;
    }

    /// <summary>Takes away all that is known of a file that was erased: from then on it never was.</summary>
    public async Task Forget(FileKey file)
    {
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        await context.Missions.Where(row => row.File == file.Value).ExecuteDeleteAsync();
        await context.Openings.Where(row => row.File == file.Value).ExecuteDeleteAsync();
        await context.Consents.Where(row => row.File == file.Value).ExecuteDeleteAsync();
        await context.Walls.Where(row => row.File == file.Value || row.Beside == file.Value).ExecuteDeleteAsync();
        await context.OwnAccesses.Where(row => row.File == file.Value).ExecuteDeleteAsync();
        await context.Files.Where(row => row.Key == file.Value).ExecuteDeleteAsync();
        await work.CommitAsync();
        await store.Database.Erased(context);
    }

    /// <summary>Who works, worked or will work on a file, the first one first.</summary>
    public async Task<IReadOnlyList<Mission>> Of(FileKey file)
    {
        await using var context = records();
        return [.. (await context.Missions.AsNoTracking().Where(row => row.File == file.Value).OrderBy(row => row.From).ThenBy(row => row.Id).ToListAsync()).Select(Read)];
    }

    /// <summary>Who works, worked or will work on each file that a team followed at some time.</summary>
    /// <param name="team">The team.</param>
    /// <param name="days">The time.</param>
    public async Task<ILookup<FileKey, Mission>> In(string team, Days days)
    {
        await using var context = records();
        var theirs = context.Missions.Where(row => row.Team == team && (days.To == null || row.From <= days.To) && (row.To == null || row.To >= days.From)).Select(row => row.File);
        return (await context.Missions.AsNoTracking().Where(row => theirs.Contains(row.File)).ToListAsync()).Select(Read).ToLookup(mission => mission.File);
    }

    /// <summary>
    /// Of all the files that somebody follows on the last of some days, how many still have the référents whom they had in them, how many had another, and
    /// how many have none. It is a count over the whole place, which opens no file: never to be shown where it is of a few (<see cref="ReferentsKept"/>).
    /// </summary>
    public async Task<ReferentsKept> Kept(Days days)
    {
        await using var context = records();
        var held = await context.Missions.AsNoTracking()
            .Where(row => (row.Kind == MissionKind.Referent || row.Kind == MissionKind.Team) && (days.To == null || row.From <= days.To) && (row.To == null || row.To >= days.From))
            .Select(row => new { row.File, row.Account, row.Kind, IsLast = row.To == null || row.To >= days.To }).ToListAsync();
        var files = held.GroupBy(one => one.File).Where(file => file.Any(one => one.IsLast)).Select(file => file.Where(one => one.Kind == MissionKind.Referent).ToLookup(one => one.IsLast, one => one.Account)).ToList();
        var (kept, changed) = (files.Count(file => file[true].Any() && !file[false].Except(file[true]).Any()), files.Count(file => file[true].Any() && file[false].Except(file[true]).Any()));
        return new ReferentsKept(kept, changed, files.Count - kept - changed);
    }

    /// <summary>What somebody works on today.</summary>
    public async Task<IReadOnlyList<Mission>> Of(string account)
    {
        var today = clock.Today();
        await using var context = records();
        return [.. (await context.Missions.AsNoTracking().Where(row => row.Account == account && row.From <= today && (row.To == null || row.To >= today)).OrderBy(row => row.Id).ToListAsync()).Select(Read)];
    }

    /// <summary>
    /// Hides a file from somebody or from a team, whatever their missions: a conflict that they declared, the other side of a separation. Hidden
    /// twice, it is hidden once. From a team, a search still tells initials.
    /// </summary>
    /// <param name="file">Whose file.</param>
    /// <param name="account">From whom; nothing when from a whole team.</param>
    /// <param name="team">From which team.</param>
    /// <param name="days">From when until when.</param>
    public Task Hide(FileKey file, string? account, string? team, Days days) => Hide(new Wall(file, account, team), days);

    /// <inheritdoc cref="Hide(FileKey, string?, string?, Days)"/>
    /// <param name="wall">Which file, and from whom.</param>
    /// <param name="days">From when until when.</param>
    public async Task Hide(Wall wall, Days days)
    {
        var row = Row(wall, days);
        await using var context = records();
        if (await context.Walls.AnyAsync(one => one.File == row.File && one.Account == row.Account && one.Team == row.Team && one.Beside == row.Beside && one.From <= row.From && one.To == null))
            return;
        context.Walls.Add(row);
        await context.SaveChangesAsync();
    }

    /// <summary>Shows a file again to those from whom it was hidden; but where it is kept beside another one.</summary>
    public async Task Show(FileKey file)
    {
        await using var context = records();
        await context.Walls.Where(row => row.File == file.Value && row.Beside == null).ExecuteDeleteAsync();
    }

    /// <summary>Shows a file again to those from whom it was hidden because it was kept beside another one.</summary>
    /// <param name="file">Whose file.</param>
    /// <param name="beside">The one beside which it was kept.</param>
    public async Task Show(FileKey file, FileKey beside)
    {
        await using var context = records();
        await context.Walls.Where(row => row.File == file.Value && row.Beside == beside.Value).ExecuteDeleteAsync();
    }

    private static WallRow Row(Wall wall, Days days) => wall.Account is null == wall.Team is null
        ? throw new ArgumentException("from somebody, or from a team")
        : new WallRow { File = wall.File.Value, Account = wall.Account, Team = wall.Team, Beside = wall.Beside?.Value, From = days.From, To = days.To };

    private static MissionRow Row(Mission mission) => new()
    {
        Account = mission.Account,
        File = mission.File.Value,
        Kind = mission.Kind,
        Team = mission.Team,
        From = mission.Days.From,
        To = mission.Days.To,
    };

    private static Mission Read(MissionRow row) => new(row.Account, new FileKey(row.File), row.Kind, row.Team, new Days(row.From, row.To));
}
