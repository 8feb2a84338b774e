using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.OwnAccess;

/// <summary>
/// The way into her own file that a person is given in hand: a key, which makes an address, and a code beside it. One at a time; none of them is
/// kept here but as a hash. An address, a telephone or an e-mail opens nothing: couples share them.
/// </summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="clock">The server's.</param>
public sealed class OwnAccessBook(Store store, TimeProvider clock)
{
    /// <summary>Wrong codes, one after the other, before the way is closed.</summary>
    public const int MostTries = 10;

    // Neither 0 nor O, 1 nor l: they are read on paper and typed.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int KeyLength = 12;
    private const int GroupLength = 4;
    private const int CodeLength = 8;

    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);
    private readonly byte[] key = (store.Seal ?? throw new InvalidOperationException("nobody comes in without a key")).KeyFor("own access");

    /// <summary>Gives a way in, in the place of the one that she had.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>, of who gives it.</param>
    public async Task<GivenAccess> Give(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        var (drawn, code) = (RandomNumberGenerator.GetString(Letters, KeyLength), RandomNumberGenerator.GetString("0123456789", CodeLength));
        await using var context = records();
        await using var work = await context.Database.BeginTransactionAsync();
        await context.OwnAccesses.Where(row => row.File == file.Value).ExecuteDeleteAsync();
        context.OwnAccesses.Add(new OwnAccessRow
        {
            Key = Hash(drawn),
            File = file.Value,
            Way = NewWay(),
            Code = Hash(drawn + code),
            GivenAt = clock.GetUtcNow().ToUnixTimeMilliseconds(),
            GivenBy = pass.Viewer.Account!,
        });
        await context.SaveChangesAsync();
        await work.CommitAsync();
        return new GivenAccess(InGroups(drawn, '-'), InGroups(code, ' '));
    }

    /// <summary>Takes it back: whoever came in by it is out at the next request.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    public async Task TakeBack(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        await using var context = records();
        await context.OwnAccesses.Where(row => row.File == file.Value).ExecuteDeleteAsync();
    }

    /// <summary>The way in that she has; nothing where she has none.</summary>
    /// <param name="pass">For her file.</param>
    public async Task<HeldAccess?> Of(Pass pass)
    {
        var file = pass.File!.Value.Value;
        await using var context = records();
        return await context.OwnAccesses.AsNoTracking().FirstOrDefaultAsync(row => row.File == file) is { } row
            ? new HeldAccess(At(row.GivenAt), row.GivenBy, row.LastUsed is { } used ? At(used) : null, row.Tries >= MostTries)
            : null;
    }

    /// <summary>Lets in who has both. A key that is none and a wrong code are answered alike; tries are counted before codes are compared.</summary>
    /// <param name="typedKey">As it was typed or followed; case, spaces and hyphens do not matter.</param>
    /// <param name="typedCode">As it was typed.</param>
    /// <returns>Nothing where either is wrong, or too many wrong codes were typed.</returns>
    public async Task<CameIn?> Enter(string typedKey, string typedCode)
    {
        var (plain, code) = (Plain(typedKey), Plain(typedCode));
        var (hash, proof, now) = (Hash(plain), Hash(plain + code), clock.GetUtcNow().ToUnixTimeMilliseconds());
        await using var context = records();
        var counted = await context.OwnAccesses.Where(row => row.Key == hash && row.Tries < MostTries).ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, row => row.Tries + 1));
        var found = await context.OwnAccesses.AsNoTracking().FirstOrDefaultAsync(row => row.Key == hash);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(found?.Code ?? hash), Encoding.ASCII.GetBytes(proof)) || counted == 0 || found is null)
            return null;
        await context.OwnAccesses.Where(row => row.Way == found.Way).ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, 0).SetProperty(row => row.LastUsed, now));
        return new CameIn(new FileKey(found.File), found.Way);
    }

    /// <summary>Whether a session that came in by some way still holds.</summary>
    public async Task<bool> Holds(FileKey file, string way)
    {
        await using var context = records();
        return await context.OwnAccesses.AnyAsync(row => row.Way == way && row.File == file.Value);
    }

    /// <summary>Ends the sessions that came in by some way, whoever copied them; the paper still opens.</summary>
    public async Task EndSessions(FileKey file, string way)
    {
        var other = NewWay();
        await using var context = records();
        await context.OwnAccesses.Where(row => row.Way == way && row.File == file.Value).ExecuteUpdateAsync(set => set.SetProperty(row => row.Way, other));
    }

    private static string NewWay() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));

    private static string Plain(string typed) => new([.. typed.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string InGroups(string text, char between) => string.Join(between, text.Chunk(GroupLength).Select(group => new string(group)));

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
