using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Geography;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>Some cards by their identifiers, as they are at this moment: one that was read before is read again only once it changed.</summary>
/// <param name="store">Where the directory is kept, opened with its key.</param>
/// <param name="communes">Those of the territory that is served.</param>
/// <param name="clock">The server's.</param>
public sealed class CardShelf(Store store, Communes communes, TimeProvider clock)
{
    /// <summary>Some kilobytes each; when there are more, all are put back.</summary>
    private const int MostKept = 5_000;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly CardReader reader = new(store.Seal ?? throw new InvalidOperationException("no service is kept without a key"), communes);
    private readonly ConcurrentDictionary<string, KeptCard> kept = new(StringComparer.Ordinal);

    /// <summary>Those cards; what there is not is left out.</summary>
    public async Task<IReadOnlyDictionary<string, Card>> Read(IReadOnlyCollection<string> ids)
    {
        var (asked, day) = (ids.ToArray(), clock.Today());
        await using var context = records();
        var versions = await context.Services.AsNoTracking().Where(row => asked.Contains(row.Id)).Select(row => new { row.Id, row.Version }).ToDictionaryAsync(row => row.Id, row => row.Version, StringComparer.Ordinal);
        var cards = new Dictionary<string, Card>(StringComparer.Ordinal);
        foreach (var (id, version) in versions)
        {
            if (kept.TryGetValue(id, out var one) && one.Version == version && one.Day == day)
                cards[id] = one.Card;
        }
        var missing = versions.Keys.Where(id => !cards.ContainsKey(id)).ToArray();
        if (missing.Length > 0)
            await Fetch(context, missing, day, cards);
        return cards;
    }

    private async Task Fetch(DirectoryRecords context, string[] missing, DateOnly day, Dictionary<string, Card> into)
    {
        if (kept.Count > MostKept)
            kept.Clear();
        var corrections = (await context.Corrections.AsNoTracking().Where(row => row.EndedOn == null && missing.Contains(row.Service)).OrderBy(row => row.Id).ToListAsync()).ToLookup(row => row.Service, StringComparer.Ordinal);
        foreach (var row in await context.Services.AsNoTracking().Where(row => missing.Contains(row.Id)).ToListAsync())
        {
            if (reader.Read(row, [.. corrections[row.Id]], day) is not { } card)
                continue;
            into[row.Id] = card;
            kept[row.Id] = new KeptCard(row.Version, day, card);
        }
    }

    private sealed record KeptCard(int Version, DateOnly Day, Card Card);
}
