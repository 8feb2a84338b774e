using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Directories.Search;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Unmet;

/// <summary>
/// What people asked for in vain: searches for a household that found nothing are counted here, refusals and waits as they are answered. A quarter that is
/// over is published once, and then nothing is left of anybody in it. What residents look for on the pages for anybody is not counted: it is kept nowhere,
/// and who would repeat a search could push a small count over the threshold.
/// </summary>
/// <param name="store">Where they are counted, opened with its key.</param>
/// <param name="clock">The server's.</param>
public sealed class UnmetDesk(Store store, TimeProvider clock) : IForgetsPeople
{
    private const int MostTries = 3;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly UnmetTally tally = new(store);

    /// <summary>Counts a search for a household, where nothing answers it; words that name no theme are counted nowhere.</summary>
    /// <param name="person">Whose file.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="found">What was found.</param>
    /// <param name="area">The commune where she lives; nothing where it is not to be told.</param>
    public async Task Searched(FileKey person, SearchQuery query, SearchResults found, string? area)
    {
        if (found.Sheltered.Count + found.Listed.Count + found.Further.Count > 0)
            return;
        var under = new CountedUnder(area, ServiceWords.WideThemesOf(query));
        for (var time = 1; ; time++)
        {
            await using var context = records();
            await tally.Add(context, person, under, UnmetKinds.NothingFound, clock.Today());
            try
            {
                await context.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (time < MostTries)
            {
                // The same was counted at the same moment.
            }
        }
    }

    /// <summary>Publishes the quarters that are over, the oldest first; done twice, or by several machines, it leaves the same.</summary>
    /// <returns>How many were published now.</returns>
    /// <exception cref="RefusalException">What is hidden could be worked out: nothing of that quarter is published.</exception>
    public async Task<int> Publish()
    {
        var now = $"{Quarter.Of(clock.Today())}";
        await using var context = records();
        var over = await context.Unmet.Where(row => row.Quarter.CompareTo(now) < 0).Select(row => row.Quarter).Distinct().OrderBy(quarter => quarter).ToListAsync();
        foreach (var quarter in over)
            await Publish(Quarter.Read(quarter)!.Value);
        return over.Count;
    }

    /// <summary>What was published, the latest first.</summary>
    public async Task<IReadOnlyList<UnmetRelease>> Releases()
    {
        await using var context = records();
        return [.. (await context.UnmetReleases.AsNoTracking().OrderByDescending(row => row.Quarter).Select(row => row.Published).ToListAsync()).Select(Read)];
    }

    /// <summary>What was published last; nothing before the first time.</summary>
    public async Task<UnmetRelease?> Latest() => await Releases() is [var latest, ..] ? latest : null;

    /// <inheritdoc/>
    public async Task Forget(FileKey person)
    {
        await using var context = records();
        foreach (var quarter in await context.Unmet.Select(row => row.Quarter).Distinct().ToListAsync())
        {
            var code = tally.CodeOf(person, quarter);
            await context.Unmet.Where(row => row.Quarter == quarter && row.Person == code).ExecuteDeleteAsync();
        }
        await store.Database.Erased(context);
    }

    private async Task Publish(Quarter quarter)
    {
        var name = $"{quarter}";
        await using var context = records();
        if (!await context.UnmetReleases.AnyAsync(row => row.Quarter == name))
        {
            var before = await context.UnmetReleases.AsNoTracking().Where(row => row.Quarter.CompareTo(name) < 0).OrderByDescending(row => row.Quarter).Select(row => row.Published).FirstOrDefaultAsync();
            var counted = await context.Unmet.Where(row => row.Quarter == name).GroupBy(row => new { row.Theme, row.Area, row.Kind }).Select(group => new { group.Key, Count = group.LongCount() }).ToListAsync();
            var release = UnmetRelease.Of(quarter, counted.ToDictionary(one => (one.Key.Theme, one.Key.Area, one.Key.Kind), one => one.Count), before is null ? null : Read(before));
            context.Add(new UnmetReleaseRow { Quarter = name, Published = JsonSerializer.Serialize(release) });
        }
        // What to hide takes its time to find: nobody waits for the database meanwhile.
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.SaveChangesAsync();
        await context.Unmet.Where(row => row.Quarter == name).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        await store.Database.Erased(context);
    }

    private static UnmetRelease Read(string published) => JsonSerializer.Deserialize<UnmetRelease>(published)!;
}
