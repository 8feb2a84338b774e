using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Records;
using Prevenance.Casework.Sights;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>The facts of files: added, never changed. Each is sealed with the key of whom it is about.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
/// <param name="sights">Says which are seen.</param>
public sealed class FactStore(Store store, FileSights sights)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <summary>What a file holds, as far as it is seen.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<FactBook> Read(Pass pass) => (await Read([pass]))[pass.RequireFile(Gesture.ReadFile)];

    /// <summary>What several files hold; nothing of those that were erased.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyDictionary<FileKey, FactBook>> Read(IReadOnlyCollection<Pass> passes)
    {
        if (passes.Count == 0)
            return new Dictionary<FileKey, FactBook>();
        var files = passes.Select(pass => pass.RequireFile(Gesture.ReadFile)).ToList();
        var names = files.ConvertAll(file => file.Value);
        var around = await sights.Around(passes);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = (await context.Facts.AsNoTracking().Where(row => names.Contains(row.Person)).Select(row => new { row.Person, row.Sealed }).ToListAsync())
            .ToLookup(row => new FileKey(row.Person), row => row.Sealed);
        return passes.DistinctBy(pass => pass.File).ToDictionary(pass => pass.File!.Value, pass => Seen(pass, around, seals, rows));
    }

    private static FactBook Seen(Pass pass, Surroundings around, IReadOnlyDictionary<FileKey, Seal> seals, ILookup<FileKey, byte[]> rows)
    {
        var open = around.Open(pass);
        var facts = (seals.TryGetValue(pass.File!.Value, out var seal) ? FactRows.Open(seal, rows[pass.File.Value]) : []).ToLookup(fact => open.Sees(FileParts.OfFact(fact.What)));
        return new FactBook(facts[true]) { Masked = facts[false].Select(fact => fact.What).ToHashSet(StringComparer.Ordinal) };
    }

    /// <summary>Adds facts, all or none.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="facts">Each under an id of its own; one that stands already is left as it is.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="RefusalException">They do not go with what the file holds.</exception>
    public async Task<int> Add(Pass pass, IReadOnlyCollection<Fact> facts)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        await using var context = records();
        var seal = await keys.Of(context, file) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        var known = await Facts(context, file);
        var ids = known.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        var added = facts.Where(fact => !ids.Contains(fact.Id)).ToList();
        _ = new FactBook([.. known, .. added]);
        context.Facts.AddRange(added.Select(fact => FactRows.Of(file, fact, seal)));
        await context.SaveChangesAsync();
        return added.Count;
    }

    private async Task<List<Fact>> Facts(CaseworkRecords context, FileKey file)
    {
        if (await keys.Of(context, file) is not { } seal)
            return [];
        return FactRows.Open(seal, await context.Facts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => row.Sealed).ToListAsync());
    }
}
