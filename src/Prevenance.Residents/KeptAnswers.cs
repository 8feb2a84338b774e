using Microsoft.EntityFrameworkCore;
using Prevenance.Residents.Records;
using Prevenance.Storage;

namespace Prevenance.Residents;

/// <summary>Keeps sealed answers for thirty days. Nobody here has the key that opens them.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="clock">Tells when their days are over.</param>
public sealed class KeptAnswers(Store store, TimeProvider clock)
{
    public const int Days = 30;

    /// <summary>In bytes; the fullest answers stay far below.</summary>
    public const int MostBytes = 32 * 1024;

    private const int MostKept = 20_000;

    private readonly Func<ResidentsRecords> records = ResidentsRecords.In(store.Database);
    private readonly Seal seal = store.Seal ?? throw new InvalidOperationException("what is kept is named with the key");

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <returns>Whether there was room, and nothing yet under that identifier.</returns>
    public async Task<bool> Keep(string id, byte[] closed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(closed.Length, MostBytes);
        await using var context = records();
        await ForgetOld(context);
        if (await context.Kept.CountAsync() >= MostKept || await Under(context, id).AnyAsync())
            return false;
        context.Kept.Add(new KeptRow { Id = seal.NameOf(id), LastDay = Today.AddDays(Days), Sealed = closed });
        await context.SaveChangesAsync();
        return true;
    }

    /// <summary>Whether the half that is left is to be shared out slowly.</summary>
    public async Task<bool> IsHalfFull()
    {
        await using var context = records();
        return await context.Kept.CountAsync() >= MostKept / 2;
    }

    /// <returns>What was kept under that identifier; nothing when its days are over.</returns>
    public async Task<byte[]?> Find(string id)
    {
        await using var context = records();
        await ForgetOld(context);
        return await Under(context, id).Select(row => row.Sealed).FirstOrDefaultAsync();
    }

    public async Task Forget(string id)
    {
        await using var context = records();
        if (await Under(context, id).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
    }

    /// <summary>The row of an identifier. Those kept before November 2026 bear it as it is, until their thirty days are over.</summary>
    private IQueryable<KeptRow> Under(ResidentsRecords context, string id)
    {
        var name = seal.NameOf(id);
        return context.Kept.Where(row => row.Id == name || row.Id == id);
    }

    private async Task ForgetOld(ResidentsRecords context)
    {
        var today = Today;
        if (await context.Kept.Where(row => row.LastDay < today).ExecuteDeleteAsync() > 0)
            await store.Database.Erased(context);
    }
}
