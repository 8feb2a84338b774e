using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Staff;

/// <summary>Which sessions of the team are open: each request asks, so that one that was ended is over on every machine.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">The server's.</param>
public sealed class SessionBook(Store store, TimeProvider clock)
{
    /// <summary>After an hour without a request a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    /// <summary>However often it is used, a session ends after a working day.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <summary>How exactly it is noted when one was used.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);

    /// <summary>Notes that somebody came in, and forgets what of theirs is over.</summary>
    /// <param name="account">Who.</param>
    /// <param name="stamp">How the account stands.</param>
    /// <param name="browser">In what.</param>
    /// <param name="device">On what.</param>
    /// <returns>What the cookie is to name.</returns>
    public async Task<string> Begin(string account, string stamp, Browser browser, Device device)
    {
        var (id, now) = (RandomNumberGenerator.GetHexString(32, lowercase: true), Milliseconds(clock.GetUtcNow()));
        var (begun, seen) = Oldest();
        await using var context = records();
        await context.Sessions.Where(row => row.Account == account && (row.Stamp != stamp || row.BegunAt < begun || row.SeenAt < seen)).ExecuteDeleteAsync();
        context.Sessions.Add(new SessionRow { Id = id, Account = account, Stamp = stamp, BegunAt = now, SeenAt = now, Browser = browser, Device = device });
        await context.SaveChangesAsync();
        return id;
    }

    /// <summary>A session goes on where the account changed by it: those that do not are over.</summary>
    /// <param name="id">The session.</param>
    /// <param name="stamp">How the account stands now.</param>
    public async Task GoOn(string id, string stamp)
    {
        await using var context = records();
        await context.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Stamp, stamp));
    }

    /// <summary>Whether a session was not ended; notes that it is used.</summary>
    public async Task<bool> Holds(string id, string account)
    {
        var now = Milliseconds(clock.GetUtcNow());
        await using var context = records();
        if (await context.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Account == account) is not { } session)
            return false;
        if (now - session.SeenAt >= Grain.TotalMilliseconds)
            await context.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now));
        return true;
    }

    /// <summary>Those of an account, the latest used first.</summary>
    public async Task<IReadOnlyList<OpenSession>> Of(Account account)
    {
        var (id, stamp, (begun, seen)) = (account.Id, account.SecurityStamp, Oldest());
        await using var context = records();
        var rows = await context.Sessions.AsNoTracking()
            .Where(row => row.Account == id && row.Stamp == stamp && row.BegunAt >= begun && row.SeenAt >= seen).OrderByDescending(row => row.SeenAt).ThenByDescending(row => row.BegunAt).ToListAsync();
        return [.. rows.Select(row => new OpenSession(row.Id, At(row.BegunAt), At(row.SeenAt), row.Browser, row.Device))];
    }

    /// <summary>Ends one of somebody's own.</summary>
    /// <returns>Whether it was theirs, and open.</returns>
    public async Task<bool> End(string id, string account)
    {
        await using var context = records();
        return await context.Sessions.Where(row => row.Id == id && row.Account == account).ExecuteDeleteAsync() > 0;
    }

    /// <summary>Ends all of somebody's.</summary>
    public async Task EndAll(string account)
    {
        await using var context = records();
        await context.Sessions.Where(row => row.Account == account).ExecuteDeleteAsync();
    }

    /// <summary>When one that is still open began at the earliest, and was used; a cookie that is young is not written anew, and may be over before.</summary>
    private (long Begun, long Seen) Oldest() => (Milliseconds(clock.GetUtcNow() - Longest), Milliseconds(clock.GetUtcNow() - Idle - Grain));

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
