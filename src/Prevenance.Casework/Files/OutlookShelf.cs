using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>What was last worked out of each file, sealed with the key of whom it is about: whoever worked it out knows from what, and when to do so anew.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="sights">Says of which files it is seen.</param>
public sealed class OutlookShelf(Store store, FileSights sights)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>What stands there of several files; those of which nothing was worked out yet are left out.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyDictionary<FileKey, byte[]>> Read(IReadOnlyCollection<Pass> passes)
    {
        var files = await sights.Seeing(passes, PartKind.Timeline);
        var names = files.ConvertAll(file => file.Value);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.Outlooks.AsNoTracking().Where(row => names.Contains(row.Person)).ToListAsync();
        return (from row in rows
                let file = new FileKey(row.Person)
                let plain = seals.TryGetValue(file, out var seal) ? seal.TryBreak(row.Sealed) : null
                where plain is not null
                select (file, plain)).ToDictionary(one => one.file, one => one.plain);
    }

    /// <summary>Keeps what was worked out, in the place of what was before; it says nothing that the file does not.</summary>
    /// <param name="worked">For each file its pass for <see cref="Gesture.ReadFile"/>, and what was worked out.</param>
    public async Task Keep(IReadOnlyCollection<(Pass Pass, byte[] Outlook)> worked)
    {
        var files = worked.Select(one => one.Pass.RequireFile(Gesture.ReadFile)).ToList();
        var names = files.ConvertAll(file => file.Value);
        await using var context = records();
        var seals = await keys.Of(context, files);
        await using var work = await context.Database.BeginTransactionAsync();
        await context.Outlooks.Where(row => names.Contains(row.Person)).ExecuteDeleteAsync();
        context.Outlooks.AddRange(worked.Zip(files).Where(one => seals.ContainsKey(one.Second))
            .Select(one => new OutlookRow { Person = one.Second.Value, Sealed = seals[one.Second].Close(one.First.Outlook) }));
        try
        {
            await context.SaveChangesAsync();
            await work.CommitAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody kept the same at the same time: theirs stands, and was worked out of the same facts.
        }
    }
}
