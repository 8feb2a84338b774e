using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Consents;

/// <summary>What people agreed to be told of them, and what they were asked. A withdrawal holds from the next request on.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="clock">Tells when they end.</param>
public sealed class ConsentBook(Store store, TimeProvider clock)
{
    /// <summary>In characters: what is longer is not read before it is agreed to.</summary>
    public const int LongestScope = 500;

    /// <summary>For how many years one may agree at most: as long as a file is kept without a contact.</summary>
    public const int MostYears = 2;

    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("nothing is kept without a key");

    /// <summary>Notes a consent that she gave.</summary>
    /// <param name="file">Whose file.</param>
    /// <param name="terms">What she agreed to.</param>
    /// <param name="by">The account of who heard or read it.</param>
    /// <param name="way">How she said so.</param>
    /// <returns>What it is withdrawn by; of what was noted alike and holds, the one that it has.</returns>
    /// <exception cref="RefusalException">Nothing is said of what, or too much; or its end is past, or too far.</exception>
    public Task<long> Give(FileKey file, ConsentTerms terms, string by, ConsentWay way) => Note(file, terms, by, way);

    /// <summary>Asks her in her own access: it lets nobody be told anything until she says yes there.</summary>
    /// <inheritdoc cref="Give" path="/param"/>
    /// <inheritdoc cref="Give" path="/exception"/>
    /// <returns>What she answers it by; of what was asked alike and waits, the one that it has.</returns>
    public Task<long> Ask(FileKey file, ConsentTerms terms, string by) => Note(file, terms, by, null);

    /// <summary>She answers what was asked of her, once; yes holds from that day on.</summary>
    /// <returns>Whether it was hers, and waited.</returns>
    public async Task<bool> Answer(FileKey file, long id, bool agrees)
    {
        var today = clock.Today();
        await using var context = records();
        return await context.Consents.Where(row => row.Id == id && row.File == file.Value && row.IsAwaited && row.WithdrawnAt == null && row.To >= today)
            .ExecuteUpdateAsync(set => set
                .SetProperty(row => row.IsAwaited, false).SetProperty(row => row.IsRefused, !agrees)
                .SetProperty(row => row.From, today).SetProperty(row => row.Way, ConsentWay.InOwnAccess)) > 0;
    }

    /// <summary>Takes one back, or what was asked and waits.</summary>
    /// <returns>Whether it was hers, and held or waited.</returns>
    public async Task<bool> Withdraw(FileKey file, long id)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        await using var context = records();
        return await context.Consents.Where(row => row.Id == id && row.File == file.Value && row.WithdrawnAt == null && !row.IsRefused)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, now)) > 0;
    }

    /// <summary>Every consent of a file, and all that was asked, the latest first.</summary>
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
            row.WithdrawnAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
            row.IsAwaited ? ConsentAnswer.Awaited : row.IsRefused ? ConsentAnswer.Refused : ConsentAnswer.Given,
            row.By,
            row.Way))];
    }

    private async Task<long> Note(FileKey file, ConsentTerms terms, string by, ConsentWay? way)
    {
        var (today, scope) = (clock.Today(), Nir.Removed(terms.Scope.Trim()));
        if (scope.Length is 0 or > LongestScope)
            throw new RefusalException("scope", Text.Of($"dites ce qui peut être dit, en {LongestScope} caractères au plus", $"say what may be told, in at most {LongestScope} characters"));
        if (terms.LastDay < today)
            throw new RefusalException("until", new Text("un accord finit aujourd’hui ou plus tard", "a consent ends today or later"));
        if (terms.LastDay > today.AddYears(MostYears))
            throw new RefusalException("until", Text.Of($"un accord se donne pour {MostYears} ans au plus : il se redemande", $"a consent is given for at most {MostYears} years: it is asked again"));
        // What is sent twice is asked once.
        if ((await Of(file)).FirstOrDefault(one => (way is null ? one.Waits(today) : one.Holds(today)) && (one.Account, one.Scope, one.Days.To) == (terms.Account, scope, terms.LastDay)) is { } same)
            return same.Id;
        await using var context = records();
        var row = new ConsentRow
        {
            File = file.Value,
            Account = terms.Account,
            Scope = seal.Close(Encoding.UTF8.GetBytes(scope)),
            From = today,
            To = terms.LastDay,
            By = by,
            Way = way,
            IsAwaited = way is null,
        };
        context.Consents.Add(row);
        await context.SaveChangesAsync();
        return row.Id;
    }
}
