using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Callbacks;

/// <summary>Keeps callbacks, sealed, until somebody takes them.</summary>
public sealed class CallbackBox
{
    /// <summary>More than a team can call in a week: past that, it is no longer people who ask.</summary>
    public const int Capacity = 500;

    private const int IdBytes = 4;

    private readonly IDbContextFactory<StoreContext> contexts;
    private readonly Seal seal;
    private readonly TimeProvider clock;

    internal CallbackBox(IDbContextFactory<StoreContext> contexts, Seal seal, TimeProvider clock) =>
        (this.contexts, this.seal, this.clock) = (contexts, seal, clock);

    /// <returns>Whether there was room for it.</returns>
    public async Task<bool> Leave(Callback callback)
    {
        await using var context = await contexts.CreateDbContextAsync();
        if (await context.Callbacks.CountAsync() >= Capacity)
            return false;
        context.Callbacks.Add(new CallbackRow
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            LeftOn = DateOnly.FromDateTime(clock.GetUtcNow().Date),
            Sealed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(callback)),
        });
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>Those who wait, the longest first.</summary>
    /// <exception cref="CryptographicException">The key is not the one that they were sealed with.</exception>
    public async Task<IReadOnlyList<WaitingCallback>> Waiting()
    {
        await using var context = await contexts.CreateDbContextAsync();
        var rows = await context.Callbacks.AsNoTracking().OrderBy(row => row.LeftOn).ThenBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => new WaitingCallback(row.Id, row.LeftOn, JsonSerializer.Deserialize<Callback>(seal.Break(row.Sealed))!))];
    }

    /// <summary>Forgets one, once it was taken.</summary>
    /// <returns>Whether there was such a callback.</returns>
    public async Task<bool> Close(string id)
    {
        await using var context = await contexts.CreateDbContextAsync();
        return await context.Callbacks.Where(row => row.Id == id).ExecuteDeleteAsync() > 0;
    }
}
