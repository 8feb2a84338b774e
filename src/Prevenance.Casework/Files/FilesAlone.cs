using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Tells who answers for a team which of its files no référent can open, so that somebody is named: nobody else would see what waits in them.</summary>
/// <param name="store">Where files are kept.</param>
/// <param name="followers">Who follows whom, and can open what.</param>
/// <param name="gate">Says for which files one answers.</param>
/// <param name="names">Says who may be named.</param>
/// <param name="clock">The server's.</param>
public sealed class FilesAlone(Store store, AbleFollowers followers, Gate gate, PeopleNames names, TimeProvider clock)
{
    private const string Part = "without référent";

    /// <summary>The most that a page names of each kind: the next ones come as these are entrusted.</summary>
    public const int AtOnce = 50;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);

    /// <summary>How many files lost their référent, without one who can open them. Nothing is read of anybody by it, and nothing noted.</summary>
    /// <param name="viewer">Who answers for the teams.</param>
    /// <param name="teams">Theirs.</param>
    public async Task<int> Count(Viewer viewer, IReadOnlyCollection<string> teams) => (await Found(viewer, teams)).Count(one => one.HadReferent);

    /// <summary>The files themselves: those that lost their référent, and those for whom nobody was named yet, the oldest first.</summary>
    /// <inheritdoc cref="Count" path="/param"/>
    public async Task<(PeopleAlone Left, PeopleAlone Never)> Of(Viewer viewer, IReadOnlyCollection<string> teams)
    {
        var found = (await Found(viewer, teams)).ToLookup(one => one.HadReferent, one => one.File);
        return (await Named([.. found[true]]), await Named([.. found[false]]));

        async Task<PeopleAlone> Named(IReadOnlyList<FileKey> files)
        {
            var shown = await gate.Sift(viewer, Gesture.SearchPeople, [.. files.Take(AtOnce)], Part);
            var named = await names.Of(viewer, [.. shown.Select(pass => pass.File!.Value)]);
            var booked = await NextOf([.. named.Keys]);
            return new PeopleAlone([.. named.Select(one => (one.Key, one.Value, booked.TryGetValue(one.Key, out var day) ? day : (DateOnly?)null))], files.Count - named.Count);
        }
    }

    /// <summary>The day of the next appointment of each: it is with somebody who can no longer open the file.</summary>
    private async Task<Dictionary<FileKey, DateOnly>> NextOf(IReadOnlyCollection<FileKey> files)
    {
        var (keys, now) = (files.Select(file => file.Value).ToList(), clock.GetUtcNow().ToUnixTimeMilliseconds());
        await using var context = records();
        var next = await context.Appointments.Where(row => keys.Contains(row.Person) && row.State == AppointmentState.Booked && row.Start > now)
            .GroupBy(row => row.Person).Select(of => new { Person = of.Key, Start = of.Min(row => row.Start) }).ToListAsync();
        return next.ToDictionary(one => new FileKey(one.Person), one => FrenchTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(one.Start)));
    }

    private async Task<List<FileAlone>> Found(Viewer viewer, IReadOnlyCollection<string> teams)
    {
        var alone = (await followers.Alone(teams)).ToDictionary(one => one.File.Value);
        if (alone.Count == 0)
            return [];
        await using var context = records();
        var active = await context.People.AsNoTracking().Where(row => alone.Keys.Contains(row.Key) && row.ArchivedOn == null).OrderBy(row => row.MadeOn).ThenBy(row => row.Key).Select(row => row.Key).ToListAsync();
        var standings = await gate.StandingsTo(viewer, [.. active.Select(key => new FileKey(key))]);
        return [.. active.Select(key => alone[key]).Where(one => standings[one.File].Contains(Standing.TeamManager))];
    }
}

/// <summary>People whose file no référent can open.</summary>
/// <param name="Named">Their files and names, and the day of an appointment that waits for who can no longer open the file.</param>
/// <param name="More">How many more there are.</param>
public sealed record PeopleAlone(IReadOnlyList<(FileKey File, string Name, DateOnly? Booked)> Named, int More);
