using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
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

    /// <summary>What several files hold, each with what the other files of the same person do; nothing of those that were erased.</summary>
    /// <param name="passes">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyDictionary<FileKey, FactBook>> Read(IReadOnlyCollection<Pass> passes)
    {
        if (passes.Count == 0)
            return new Dictionary<FileKey, FactBook>();
        foreach (var pass in passes)
            pass.RequireFile(Gesture.ReadFile);
        var each = await sights.Whole(passes);
        var all = FileSights.All(passes, each);
        var files = all.Select(pass => pass.File!.Value).ToList();
        var names = files.ConvertAll(file => file.Value);
        var around = await sights.Around(all);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = (await context.Facts.AsNoTracking().Where(row => names.Contains(row.Person)).Select(row => new { row.Person, row.Sealed }).ToListAsync())
            .ToLookup(row => new FileKey(row.Person), row => row.Sealed);
        return passes.Zip(each).DistinctBy(one => one.First.File).ToDictionary(one => one.First.File!.Value, one => OfOne([.. one.Second.Select(pass => Seen(pass, around, seals, rows))]));
    }

    /// <summary>What is held of one person, be it in several files: facts of another one bear its name before their own.</summary>
    private static FactBook OfOne(IReadOnlyList<(FileKey File, FactBook Book)> books) => books is [var (_, only)] ? only : new FactBook(
        books.SelectMany(one => one.Book.Facts.Select(fact => one.File == books[0].File ? fact : Named(fact, one.File, books[0].File))))
    {
        Masked = books.SelectMany(one => one.Book.Masked).ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>A fact of another file of the same person, and those that it speaks of, as they are named from this one.</summary>
    private static Fact Named(Fact fact, FileKey file, FileKey from) => fact with
    {
        Id = FactPlace.NameFrom(from, file, fact.Id),
        Corrects = fact.Corrects is { } id ? FactPlace.NameFrom(from, file, id) : null,
        Settles = fact.Settles is { } settles ? settles with { Facts = [.. settles.Facts.Select(one => FactPlace.NameFrom(from, file, one))] } : null,
    };

    private static (FileKey File, FactBook Book) Seen(Pass pass, Surroundings around, IReadOnlyDictionary<FileKey, Seal> seals, ILookup<FileKey, byte[]> rows)
    {
        var open = around.Open(pass);
        var facts = (seals.TryGetValue(pass.File!.Value, out var seal) ? FactRows.Open(seal, rows[pass.File.Value]) : []).ToLookup(fact => open.Sees(FileParts.OfFact(fact.What)));
        return (pass.File.Value, new FactBook(facts[true]) { Masked = facts[false].Select(fact => fact.What).ToHashSet(StringComparer.Ordinal) });
    }

    /// <summary>Adds facts, all or none. What corrects a fact of another file of the same person is written beside that one, in its file.</summary>
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <param name="facts">Each under an id of its own; one that stands already is left as it is.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="RefusalException">They do not go with what the file holds, or hold a social security number.</exception>
    public async Task<int> Add(Pass pass, IReadOnlyCollection<Fact> facts)
    {
        var (file, added) = (pass.RequireFile(Gesture.ChangeSituation), 0);
        Nir.Refuse(facts.Select(fact => (fact.What, fact.Value is FactValue.Words words ? words.Value : "")).Concat(facts.Select(fact => (fact.What, fact.Source.Detail))));
        var others = (await sights.Whole(pass)).Skip(1).Select(one => one.File!.Value).ToList();
        await using var context = records();
        foreach (var placed in facts.Select(fact => (Fact: fact, Place: fact.Corrects is { } id ? FactPlace.Of(id, file, others) : new FactPlace(file, ""))).GroupBy(one => one.Place.File))
            added += await Add(context, placed.Key, [.. placed.Select(one => placed.Key == file ? one.Fact : one.Fact with { Corrects = one.Place.Id })]);
        await context.SaveChangesAsync();
        return added;
    }

    private async Task<int> Add(CaseworkRecords context, FileKey file, List<Fact> facts)
    {
        var seal = await keys.Of(context, file) ?? throw new RefusalException(new Text("ce dossier n’existe pas", "there is no such file"));
        var known = await Facts(context, file);
        var ids = known.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        var added = facts.Where(fact => !ids.Contains(fact.Id)).ToList();
        _ = new FactBook([.. known, .. added]);
        context.Facts.AddRange(added.Select(fact => FactRows.Of(file, fact, seal)));
        return added.Count;
    }

    private async Task<List<Fact>> Facts(CaseworkRecords context, FileKey file)
    {
        if (await keys.Of(context, file) is not { } seal)
            return [];
        return FactRows.Open(seal, await context.Facts.AsNoTracking().Where(row => row.Person == file.Value).Select(row => row.Sealed).ToListAsync());
    }
}
