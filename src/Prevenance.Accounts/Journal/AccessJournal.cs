using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Journal;

/// <summary>
/// Every reading and writing about a person, before it is done, every sign-in, and what is refused: what cannot be noted does not happen. Lines hang on one
/// another by month, so that a month whose retention is over can go, and the others still be verified.
/// </summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="clock">The server's.</param>
public sealed class AccessJournal(Store store, TimeProvider clock) : IDisposable
{
    /// <summary>What stands in the place of a gesture where somebody signs in.</summary>
    private const string SigningIn = "SignIn";

    /// <summary>What stands there where something was refused.</summary>
    private const string Refusing = "Refused";

    /// <summary>How often lines are tried again when another machine wrote first.</summary>
    private const int Tries = 20;

    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("nothing is noted without a key");
    private readonly JournalChain chain = new(store.Seal);
    private readonly ConcurrentQueue<Waiting> queue = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Notes what is about to be done. Those who come at once are written at once.</summary>
    /// <exception cref="DbUpdateException">It cannot be written: what it is about must not be done.</exception>
    public Task Write(JournalEntry entry) => Write(new Words(
        entry.Account, entry.File?.Value, entry.Gesture.ToString(), entry.Part, entry.As.ToString(), entry.Device.ToString(),
        entry.Reason is { } reason ? Close(Nir.Removed(reason)) : null));

    /// <summary>Notes what became of a sign-in, before it is told.</summary>
    /// <inheritdoc cref="Write(JournalEntry)" path="/exception"/>
    public Task Write(SignInEntry entry) => Write(new Words(entry.Account, null, SigningIn, entry.Outcome.ToString(), nameof(Standing.Anonymous), entry.Device.ToString(), entry.By is { } by ? Close(by) : null));

    /// <summary>Notes what was refused; how many more times, where one line stands for several.</summary>
    /// <inheritdoc cref="Write(JournalEntry)" path="/exception"/>
    public Task Write(RefusalEntry entry, int more) => Write(new Words(
        entry.Account, null, Refusing, entry.Gesture?.ToString() ?? entry.Kind.ToString(), nameof(Standing.Anonymous), entry.Device.ToString(), more == 0 ? null : Close(more.ToString(CultureInfo.InvariantCulture))));

    private async Task Write(Words words)
    {
        var mine = new Waiting(words);
        queue.Enqueue(mine);
        // A database that answers without waiting would have each line written before the next one could come.
        await Task.Yield();
        await turn.WaitAsync();
        try
        {
            if (!mine.Done.Task.IsCompleted)
                await WriteAll();
        }
        finally
        {
            turn.Release();
        }
        await mine.Done.Task;
    }

    /// <summary>What was done of a file, the latest first.</summary>
    public async Task<IReadOnlyList<JournalLine>> Of(FileKey file)
    {
        await using var context = records();
        var rows = await context.Journal.AsNoTracking().Where(row => row.File == file.Value).OrderByDescending(row => row.Number).ToListAsync();
        return [.. rows.Select(Read)];
    }

    /// <summary>The last times that somebody came in, or tried to, with an account: the latest first.</summary>
    /// <param name="account">The account.</param>
    /// <param name="most">How many.</param>
    public async Task<IReadOnlyList<SignInLine>> SignInsOf(string account, int most)
    {
        await using var context = records();
        var rows = await context.Journal.AsNoTracking().Where(row => row.Account == account && row.Gesture == SigningIn).OrderByDescending(row => row.Number).Take(most).ToListAsync();
        return [.. rows.Select(row => new SignInLine(
            DateTimeOffset.FromUnixTimeMilliseconds(row.At), new SignInEntry(row.Account, Enum.Parse<SignInOutcome>(row.Part), Enum.Parse<Device>(row.Device), Open(row.Reason))))];
    }

    /// <summary>What was refused last, the latest first.</summary>
    /// <param name="most">How many lines.</param>
    public async Task<IReadOnlyList<RefusalLine>> Refusals(int most)
    {
        await using var context = records();
        var rows = await context.Journal.AsNoTracking().Where(row => row.Gesture == Refusing).OrderByDescending(row => row.Number).Take(most).ToListAsync();
        return [.. rows.Select(row => new RefusalLine(
            DateTimeOffset.FromUnixTimeMilliseconds(row.At),
            Enum.TryParse<Gesture>(row.Part, out var gesture)
                ? new RefusalEntry(row.Account, RefusalKind.Gesture, gesture, Enum.Parse<Device>(row.Device))
                : new RefusalEntry(row.Account, Enum.Parse<RefusalKind>(row.Part), null, Enum.Parse<Device>(row.Device)),
            int.Parse(Open(row.Reason) ?? "0", CultureInfo.InvariantCulture)))];
    }

    /// <summary>Goes through the whole journal, and tells what is not as it was written.</summary>
    /// <param name="kept">
    /// Anchors of before, kept elsewhere: who has the database and an older copy of it could take away the end unseen. Those of months whose lines went in
    /// time are not looked for.
    /// </param>
    public async Task<JournalAudit> Verify(params IReadOnlyCollection<JournalAnchor> kept)
    {
        await using var context = records();
        // One moment of the journal, while others write to it.
        await using var moment = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var faults = new List<JournalFault>();
        var (head, next, lines, pruned, current) = (JournalChain.Origin, 1L, 0L, new HashSet<int>(), 0);
        var sought = kept.ToLookup(anchor => anchor.Code, anchor => anchor.Month, StringComparer.OrdinalIgnoreCase);
        var missing = sought.Select(anchor => anchor.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Find(head);
        foreach (var month in await context.JournalMonths.AsNoTracking().OrderBy(month => month.Month).ToListAsync())
        {
            if (!chain.Holds(month) || month.First != next || !month.Start.AsSpan().SequenceEqual(head))
                faults.Add(new JournalFault(month.Month, month.First, JournalFaultKind.Segment));
            var walk = new JournalWalk(chain, month);
            await foreach (var row in context.Journal.AsNoTracking().Where(row => row.Month == month.Month).OrderBy(row => row.Number).AsAsyncEnumerable())
            {
                walk.Pass(row);
                Find(row.Hash);
                lines++;
            }
            if (month.IsPruned)
                pruned.Add(month.Month);
            walk.End();
            faults.AddRange(walk.Faults);
            (head, next, current) = (month.Head, month.First + month.Lines, month.Month);
            Find(head);
        }
        if (missing.Any(code => sought[code].Any(month => month is null || !pruned.Contains(month.Value))))
            faults.Add(new JournalFault(current, next, JournalFaultKind.Anchor));
        faults.AddRange(await Strays(context));
        return new JournalAudit(lines, pruned.Count, Convert.ToHexStringLower(head), faults);

        void Find(byte[] hash)
        {
            if (missing.Count > 0)
                missing.Remove(Convert.ToHexString(hash));
        }
    }

    /// <summary>What it ends on now, to be kept elsewhere.</summary>
    public async Task<JournalAnchor> Anchor()
    {
        await using var context = records();
        var head = await context.JournalMonths.AsNoTracking().OrderByDescending(month => month.Month).Select(month => month.Head).FirstOrDefaultAsync();
        return new JournalAnchor(clock.GetUtcNow(), Convert.ToHexStringLower(head ?? JournalChain.Origin));
    }

    /// <summary>Takes away the lines of the months before one; what closes those months stays.</summary>
    /// <param name="month">The first month to keep, as 202611. The month that is being written always stays.</param>
    /// <returns>How many lines went.</returns>
    public async Task<int> PruneBefore(int month)
    {
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        var last = await context.JournalMonths.MaxAsync(row => (int?)row.Month) ?? month;
        var over = await context.JournalMonths.Where(row => row.Month < month && row.Month < last && !row.IsPruned).ToListAsync();
        foreach (var row in over)
        {
            row.IsPruned = true;
            row.Mark = chain.MarkOf(row);
        }
        await context.SaveChangesAsync();
        var months = over.Select(row => row.Month).ToList();
        var gone = await context.Journal.Where(row => months.Contains(row.Month)).ExecuteDeleteAsync();
        await work.CommitAsync();
        await store.Database.Erased(context);
        return gone;
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Lines of a month that is noted nowhere.</summary>
    private static async Task<IEnumerable<JournalFault>> Strays(AccountsRecords context) =>
        (await context.Journal.Where(row => !context.JournalMonths.Any(month => month.Month == row.Month)).Select(row => new { row.Month, row.Number }).ToListAsync())
        .Select(row => new JournalFault(row.Month, row.Number, JournalFaultKind.Inserted));

    private async Task WriteAll()
    {
        var together = new List<Waiting>();
        while (queue.TryDequeue(out var one))
            together.Add(one);
        try
        {
            await Append([.. together.Select(one => one.Words)]);
            together.ForEach(one => one.Done.SetResult());
        }
        catch (Exception fault)
        {
            together.ForEach(one => one.Done.SetException(fault));
        }
    }

    private async Task Append(IReadOnlyList<Words> entries)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                await AppendOnce(entries);
                return;
            }
            // Another machine wrote its lines between our reading and our writing.
            catch (DbUpdateException) when (left > 1)
            {
                await Task.Delay(Random.Shared.Next(Tries));
            }
        }
    }

    private async Task AppendOnce(IReadOnlyList<Words> entries)
    {
        await using var context = records();
        var now = clock.GetUtcNow();
        var month = await MonthOf((now.Year * 100) + now.Month, context);
        foreach (var entry in entries)
        {
            var row = Row(entry, now, month);
            context.Journal.Add(row);
            (month.Head, month.Lines) = (row.Hash, month.Lines + 1);
        }
        month.Mark = chain.MarkOf(month);
        await context.SaveChangesAsync();
    }

    /// <summary>The month that is being written: the last one, or a new one that hangs on it. A clock that goes back opens none.</summary>
    private static async Task<SegmentRow> MonthOf(int now, AccountsRecords context)
    {
        var last = await context.JournalMonths.OrderByDescending(month => month.Month).FirstOrDefaultAsync();
        if (last is not null && last.Month >= now)
            return last;
        var start = last?.Head ?? JournalChain.Origin;
        var month = new SegmentRow { Month = now, First = last is null ? 1 : last.First + last.Lines, Start = start, Head = start };
        context.JournalMonths.Add(month);
        return month;
    }

    private JournalRow Row(Words words, DateTimeOffset now, SegmentRow month)
    {
        var row = new JournalRow
        {
            Number = month.First + month.Lines,
            Month = month.Month,
            At = now.ToUnixTimeMilliseconds(),
            Account = words.Account,
            File = words.File,
            Gesture = words.Gesture,
            Part = words.Part,
            As = words.As,
            Device = words.Device,
            Reason = words.Reason,
            Before = month.Head,
            Hash = [],
        };
        row.Hash = chain.HashOf(row);
        return row;
    }

    private JournalLine Read(JournalRow row) => new(row.Number, DateTimeOffset.FromUnixTimeMilliseconds(row.At), new JournalEntry(
        row.Account,
        row.File is { } file ? new FileKey(file) : null,
        Enum.Parse<Gesture>(row.Gesture),
        row.Part,
        Enum.Parse<Standing>(row.As),
        Open(row.Reason),
        Enum.Parse<Device>(row.Device)));

    private byte[] Close(string words) => seal.Close(Encoding.UTF8.GetBytes(words));

    private string? Open(byte[]? closed) => closed is not null && seal.TryBreak(closed) is { } plain ? Encoding.UTF8.GetString(plain) : null;

    /// <summary>A line, before it has its place.</summary>
    private sealed record Words(string? Account, string? File, string Gesture, string Part, string As, string Device, byte[]? Reason);

    private sealed record Waiting(Words Words)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
