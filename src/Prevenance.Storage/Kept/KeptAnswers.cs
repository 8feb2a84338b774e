using Microsoft.EntityFrameworkCore;

namespace Prevenance.Storage.Kept;

/// <summary>Keeps sealed answers for thirty days. Nobody here has the key.</summary>
public sealed class KeptAnswers
{
    public const int Days = 30;

    /// <summary>In bytes; the fullest answers stay far below.</summary>
    public const int MostBytes = 32 * 1024;

    private const int MostKept = 20_000;

    private readonly IDbContextFactory<StoreContext> contexts;
    private readonly TimeProvider clock;

    internal KeptAnswers(IDbContextFactory<StoreContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <returns>Whether there was room, and nothing yet under that identifier.</returns>
    public async Task<bool> Keep(string id, byte[] closed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(closed.Length, MostBytes);
        await using var context = await contexts.CreateDbContextAsync();
        await ForgetOld(context);
        if (await context.Kept.CountAsync() >= MostKept || await context.Kept.AnyAsync(row => row.Id == id))
            return false;
        context.Kept.Add(new KeptRow { Id = id, LastDay = Today.AddDays(Days), Sealed = closed });
        await context.SaveChangesAsync();
        return true;
    }

    /// <returns>What was kept under that identifier; nothing when its days are over.</returns>
    public async Task<byte[]?> Find(string id)
    {
        await using var context = await contexts.CreateDbContextAsync();
        await ForgetOld(context);
        return await context.Kept.Where(row => row.Id == id).Select(row => row.Sealed).FirstOrDefaultAsync();
    }

    public async Task Forget(string id)
    {
        await using var context = await contexts.CreateDbContextAsync();
        await context.Kept.Where(row => row.Id == id).ExecuteDeleteAsync();
    }

    private async Task ForgetOld(StoreContext context)
    {
        var today = Today;
        await context.Kept.Where(row => row.LastDay < today).ExecuteDeleteAsync();
    }
}
