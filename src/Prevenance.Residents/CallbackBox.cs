using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Residents.Records;
using Prevenance.Storage;

namespace Prevenance.Residents;

/// <summary>Keeps callbacks, sealed, until somebody takes them, or until they are too old for a call to be of use.</summary>
/// <param name="store">Where they are kept. Without its key none is taken, and those that wait cannot be read.</param>
/// <param name="clock">Tells how long they have waited.</param>
public sealed class CallbackBox(Store store, TimeProvider clock)
{
    /// <summary>More than a team can call in a week: past that, it is no longer people who ask.</summary>
    public const int Capacity = 500;

    /// <summary>How long one waits at the most: who was not called in a month asks again.</summary>
    public const int Days = 30;

    private const int IdBytes = 4;

    private readonly Func<ResidentsRecords> records = ResidentsRecords.In(store.Database);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <returns>Whether there was room for it.</returns>
    /// <exception cref="InvalidOperationException">There is no key to seal it with.</exception>
    public async Task<bool> Leave(Callback callback)
    {
        if (store.Seal is not { } seal)
            throw new InvalidOperationException("nothing is taken without a key");
        await CloseBefore(Today.AddDays(-Days));
        await using var context = records();
        if (await context.Callbacks.CountAsync() >= Capacity)
            return false;
        context.Callbacks.Add(new CallbackRow
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)),
            LeftOn = Today,
            Sealed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(callback)),
        });
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>Whether the half that is left is to be shared out slowly.</summary>
    public async Task<bool> IsHalfFull()
    {
        await using var context = records();
        return await context.Callbacks.CountAsync() >= Capacity / 2;
    }

    /// <summary>Those who wait, the longest first.</summary>
    public async Task<IReadOnlyList<WaitingCallback>> Waiting()
    {
        await using var context = records();
        var rows = await context.Callbacks.AsNoTracking().OrderBy(row => row.LeftOn).ThenBy(row => row.Id).ToListAsync();
        return [.. rows.Select(row => new WaitingCallback(row.Id, row.LeftOn, Opened(row)))];
    }

    /// <summary>Forgets some, once they were taken.</summary>
    /// <returns>Those under which nobody waited.</returns>
    public async Task<IReadOnlyList<string>> Close(params IReadOnlyCollection<string> ids)
    {
        await using var context = records();
        var known = await context.Callbacks.Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync();
        await context.Callbacks.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
        await store.Database.Erased(context);
        return [.. ids.Except(known)];
    }

    /// <summary>Forgets all that were left before a day.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> CloseBefore(DateOnly day)
    {
        await using var context = records();
        var closed = await context.Callbacks.Where(row => row.LeftOn < day).ExecuteDeleteAsync();
        if (closed > 0)
            await store.Database.Erased(context);
        return closed;
    }

    private Callback? Opened(CallbackRow row)
    {
        try
        {
            return store.Seal?.TryBreak(row.Sealed) is { } plain ? JsonSerializer.Deserialize<Callback>(plain) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
