using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Consents;

/// <summary>What people agreed to be told of them. A withdrawal holds from the next request on.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="clock">Tells when they end.</param>
public sealed class ConsentBook(Store store, TimeProvider clock)
{
    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("nothing is kept without a key");

    /// <summary>Notes a consent.</summary>
    /// <param name="file">Whose file.</param>
    /// <param name="account">Who may be told.</param>
    /// <param name="scope">What, in the words that she read.</param>
    /// <param name="lastDay">Its last day: no consent is without an end.</param>
    /// <returns>What it is withdrawn by.</returns>
    /// <exception cref="RefusalException">Its end is past.</exception>
    public async Task<long> Give(FileKey file, string account, string scope, DateOnly lastDay)
    {
        if (lastDay < clock.Today())
            throw new RefusalException(new Text("un accord finit aujourd’hui ou plus tard", "a consent ends today or later"));
        await using var context = records();
        var row = new ConsentRow { File = file.Value, Account = account, Scope = seal.Close(Encoding.UTF8.GetBytes(scope)), From = clock.Today(), To = lastDay };
        context.Consents.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }

    /// <summary>Takes one back.</summary>
    /// <returns>Whether it was hers, and held.</returns>
    public async Task<bool> Withdraw(FileKey file, long id)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await using var context = records();
        return await context.Consents.Where(row => row.Id == id && row.File == file.Value && row.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, now)) > 0;
    }

    /// <summary>Every consent of a file, the latest first.</summary>
    public async Task<IReadOnlyList<Consent>> Of(FileKey file)
    {
        await using var context = records();
        var rows = await context.Consents.AsNoTracking().Where(row => row.File == file.Value).OrderByDescending(row => row.Id).ToListAsync();
        return [.. rows.Select(row => new Consent(
            row.Id,
            file,
            row.Account,
            seal.TryBreak(row.Scope) is { } plain ? Encoding.UTF8.GetString(plain) : "",
            new Days(row.From, row.To),
            row.WithdrawnAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null))];
    }
}
