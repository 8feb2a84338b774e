using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Catalogues;

/// <summary>What residents and passers-by say of cards. Nobody is asked who they are, a human reads it, and it changes nothing by itself.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="catalogue">The cards.</param>
/// <param name="clock">The server's.</param>
public sealed class RemarkDesk(Store store, Catalogue catalogue, TimeProvider clock)
{
    /// <summary>In characters.</summary>
    public const int LongestWords = 300;

    /// <summary>What waits of one card: more would tell no more, and might be one person alone.</summary>
    public const int MostWaiting = 20;

    /// <summary>What was said, read or not, counts for so many months (a door found closed), and is gone then.</summary>
    public const int MonthsKept = Freshness.MonthsUntilAsked;

    private readonly Func<DirectoryRecords> records = DirectoryRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("no remark is kept without a key");

    /// <summary>Keeps what somebody says of a card that anybody may read; of another one, or where enough waits, nothing.</summary>
    public async Task Say(string service, RemarkKind kind, string words)
    {
        if (await catalogue.Find(service) is not { View.IsSensitive: false })
            return;
        await using var context = records();
        if (await context.Remarks.CountAsync(row => row.Service == service && row.ReadOn == null) >= MostWaiting)
            return;
        var said = Nir.Removed(words.Trim());
        context.Add(new RemarkRow
        {
            Id = Guid.CreateVersion7().ToString("n"),
            Service = service,
            Kind = kind,
            Sealed = said.Length == 0 ? null : seal.Close(Encoding.UTF8.GetBytes(said[..Math.Min(said.Length, LongestWords)])),
            SaidOn = clock.Today(),
        });
        await context.SaveChangesAsync();
    }

    /// <summary>What waits to be read, the oldest first.</summary>
    public async Task<IReadOnlyList<CardRemark>> Waiting()
    {
        await using var context = records();
        return [.. (await context.Remarks.AsNoTracking().Where(row => row.ReadOn == null).OrderBy(row => row.Id).ToListAsync()).Select(Read)];
    }

    /// <summary>The same of one card.</summary>
    public async Task<IReadOnlyList<CardRemark>> Waiting(string service) => [.. (await Waiting()).Where(remark => remark.Service == service)];

    /// <summary>Says that a human read it: its words are gone, that it was said and when stays.</summary>
    public async Task Take(string id, string by)
    {
        await using var context = records();
        if (await context.Remarks.FirstOrDefaultAsync(row => row.Id == id && row.ReadOn == null) is not { } row)
            return;
        (row.ReadBy, row.ReadOn, row.Sealed) = (by, clock.Today(), null);
        await context.SaveChangesAsync();
    }

    /// <summary>Takes away what was said too long ago to count.</summary>
    public async Task Sweep()
    {
        var last = clock.Today().AddMonths(-MonthsKept);
        await using var context = records();
        if (await context.Remarks.Where(row => row.SaidOn <= last).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
    }

    private CardRemark Read(RemarkRow row) => new(row.Id, row.Service, row.Kind, row.Sealed is { } closed && seal.TryBreak(closed) is { } plain ? Encoding.UTF8.GetString(plain) : null, row.SaidOn);
}
