using Prevenance.Accounts;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Geography;

namespace Prevenance.Directories.Search;

/// <summary>
/// Searches what is kept, a page at a time. What decides and orders is in memory, made anew behind those who search once cards changed; the cards
/// themselves are read at the moment they are shown, so that one that was hidden or ended a moment ago is shown to nobody.
/// </summary>
/// <param name="catalogue">The cards.</param>
/// <param name="shelf">Reads those that are shown.</param>
/// <param name="kin">Says which cards are about one service.</param>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="clock">The server's.</param>
public sealed class ServiceSearch(Catalogue catalogue, CardShelf shelf, KinDesk kin, Communes communes, TimeProvider clock) : IDisposable
{
    /// <summary>How long an index may be late before anybody looks.</summary>
    public static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim turn = new(1);
    private volatile Made? made;

    /// <summary>A page of what is found now.</summary>
    public async Task<SearchResults> Find(SearchQuery query, SearchPage page)
    {
        var (index, now, day) = (await Index(), clock.Now(), clock.Today());
        var matches = index.Find(query, now, page);
        var cards = await shelf.Read(matches.Ids);
        return matches.Read(cards.Where(one => one.Value.IsSoughtOn(day)).ToDictionary(one => one.Key, one => one.Value.View, StringComparer.Ordinal), now, communes);
    }

    /// <summary>Makes the index now, so that nobody waits for it.</summary>
    public async Task Prepare(CancellationToken stop = default)
    {
        await turn.WaitAsync(stop);
        try
        {
            var (stamp, now) = (await catalogue.Stamp(), clock.GetUtcNow());
            made = made is { } last && last.Stamp == stamp && last.Day == clock.Today() ? last with { LookedAt = now } : new Made(Make(await kin.Ones(), stop), stamp, clock.Today(), now);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async ValueTask<ServiceIndex> Index()
    {
        if (made is null)
            await Prepare();
        else if (clock.GetUtcNow() - made.LookedAt >= LooksEvery && turn.CurrentCount > 0)
            _ = Task.Run(() => Prepare());
        return made!.Index;
    }

    private ServiceIndex Make(IReadOnlyDictionary<string, string> together, CancellationToken stop)
    {
        var day = clock.Today();
        return new ServiceIndex(catalogue.All(stop).ToBlockingEnumerable(stop).Where(card => card.IsSoughtOn(day)).Select(card => (card.Service.Id, card.View)), communes, together);
    }

    private sealed record Made(ServiceIndex Index, string Stamp, DateOnly Day, DateTimeOffset LookedAt);
}
