using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Something that somebody put aside: it comes back by itself on a day.</summary>
/// <param name="What">What, by a name that whoever shows it knows again.</param>
/// <param name="Until">The day on which it comes back.</param>
/// <param name="Reason">Why it can wait, in words that the person may read.</param>
/// <param name="By">The account of who put it aside.</param>
/// <param name="On">When.</param>
public sealed record SetAside(string What, DateOnly Until, string Reason, string By, DateOnly On);

/// <summary>What was put aside in files, until when and why.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="sights">Says of which files it is seen.</param>
/// <param name="clock">Tells the day.</param>
public sealed class SetAsideShelf(Store store, FileSights sights, TimeProvider clock)
{
    /// <summary>In characters: a reason is a sentence.</summary>
    public const int LongestReason = 500;

    /// <summary>How long something may wait: what waits longer is forgotten.</summary>
    public const int MostDays = 180;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>Puts something aside.</summary>
    /// <param name="pass">For <see cref="Gesture.WriteTeamNote"/>.</param>
    /// <param name="what">What.</param>
    /// <param name="until">The day on which it comes back.</param>
    /// <param name="reason">Why it can wait.</param>
    /// <param name="id">What it is to be called, where it was given a name before: sent twice under one name, it is put aside once.</param>
    /// <exception cref="RefusalException">The day is no day to come, or is too far; there is no reason, or a long one.</exception>
    public async Task Put(Pass pass, string what, DateOnly until, string reason, string? id = null)
    {
        var (file, today) = (pass.RequireFile(Gesture.WriteTeamNote), FrenchTime.DayOf(clock.GetUtcNow()));
        if (until <= today || until > today.AddDays(MostDays))
            throw new RefusalException("until", Text.Of($"attendu : un jour après aujourd’hui, dans les {MostDays} jours", $"expected a day after today, within {MostDays} days"));
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
            throw new RefusalException("reason", Text.Of($"attendu : une raison, d’au plus {LongestReason} caractères", $"expected a reason, of at most {LongestReason} characters"));
        await using var context = records();
        if (id is not null && await IsAside(context, id))
            return;
        var seal = await keys.Of(context, file) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        var aside = new SetAside(what, until, Nir.Removed(reason.Trim()), pass.Viewer.Account!, today);
        context.SetAside.Add(new SetAsideRow { Id = id ?? Guid.CreateVersion7(clock.GetUtcNow()).ToString("n"), Person = file.Value, Sealed = seal.Close(JsonSerializer.SerializeToUtf8Bytes(aside)) });
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException) when (id is not null)
        {
            // Sent twice at the same moment: the other one put it aside.
            await using var other = records();
            if (!await IsAside(other, id))
                throw;
        }
    }

    private static Task<bool> IsAside(CaseworkRecords context, string id) => context.SetAside.AnyAsync(row => row.Id == id);

    /// <summary>What waits in several files on a day; for each thing, what was said of it last.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<ILookup<FileKey, SetAside>> Read(IReadOnlyCollection<Pass> passes)
    {
        if (passes.Count == 0)
            return Array.Empty<SetAside>().ToLookup(_ => default(FileKey));
        var each = await sights.Whole(passes);
        var files = await sights.Seeing(FileSights.All(passes, each), PartKind.TeamNote);
        // What was put aside in another file of hers is put aside.
        var heads = each.SelectMany(one => one.Select(pass => (Of: pass.File!.Value, Shown: one[0].File!.Value))).ToLookup(one => one.Of, one => one.Shown);
        var (names, today) = (files.ConvertAll(file => file.Value), FrenchTime.DayOf(clock.GetUtcNow()));
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.SetAside.AsNoTracking().Where(row => names.Contains(row.Person)).OrderBy(row => row.Id).ToListAsync();
        return (from row in rows
                let file = new FileKey(row.Person)
                let plain = seals.TryGetValue(file, out var seal) ? seal.TryBreak(row.Sealed) : null
                where plain is not null
                let aside = JsonSerializer.Deserialize<SetAside>(plain)!
                from shown in heads[file].Distinct()
                group aside by (shown, aside.What) into said
                where said.Last().Until > today
                select (file: said.Key.shown, said.Last())).ToLookup(one => one.file, one => one.Item2);
    }
}
