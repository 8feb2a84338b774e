using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Casework.Facts;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>On which papers facts served. What a service was told stands with what was asked of it.</summary>
/// <param name="store">Where it is kept, opened with its key.</param>
/// <param name="sights">Says which files are one person's.</param>
/// <param name="clock">Tells the day.</param>
public sealed class FactUseLog(Store store, FileSights sights, TimeProvider clock)
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);
    private readonly PersonCodes codes = new(store, new PersonKeys(store));

    /// <summary>
    /// Notes that facts are on a paper, all or none, each in its own file. It is called before the paper is shown: where it cannot be noted, there is no
    /// paper. The same paper of the same day is noted once for each who makes it.
    /// </summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    /// <param name="kind">On what.</param>
    /// <param name="name">Its name, where it has one.</param>
    /// <param name="facts">Those that it shows, or that what it shows was worked out from, as this file names them.</param>
    public async Task Note(Pass pass, UseKind kind, string name, IEnumerable<Fact> facts)
    {
        var (file, today, by) = (pass.RequireFile(Gesture.ReadFile), clock.Today(), pass.Viewer.Account!);
        var files = (await sights.Whole(pass)).Select(one => one.File!.Value).ToList();
        var uses = facts.Select(fact => FactPlace.Of(fact.Id, file, files.Skip(1))).Distinct().Select(place => (place.File, Use: new FactUse(place.Id, kind, name, today, by))).ToList();
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = uses.Where(one => seals.ContainsKey(one.File)).Select(one => new FactUseRow { Id = IdOf(one.File, one.Use), Person = one.File.Value, Sealed = seals[one.File].Write(one.Use) }).ToList();
        var noted = await Noted(context);
        context.FactUses.AddRange(rows.Where(row => !noted.Contains(row.Id)));
        try
        {
            await context.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Opened twice at the same moment: the other one noted it.
            await using var other = records();
            if ((await Noted(other)).Count < rows.Count)
                throw;
        }

        async Task<HashSet<string>> Noted(CaseworkRecords at)
        {
            var ids = rows.ConvertAll(row => row.Id);
            return [.. await at.FactUses.Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync()];
        }
    }

    /// <summary>The papers on which the facts of a person served, as her file names them.</summary>
    /// <param name="pass">For <see cref="Gesture.ReadFile"/>.</param>
    public async Task<IReadOnlyList<FactUse>> Read(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ReadFile);
        var files = (await sights.Whole(pass)).Select(one => one.File!.Value).ToList();
        var names = files.ConvertAll(one => one.Value);
        await using var context = records();
        var seals = await keys.Of(context, files);
        var rows = await context.FactUses.AsNoTracking().Where(row => names.Contains(row.Person)).ToListAsync();
        return [.. from row in rows
                   let of = new FileKey(row.Person)
                   let use = seals.TryGetValue(of, out var seal) ? seal.Read<FactUse>(row.Sealed) : null
                   where use is not null
                   select use with { Fact = FactPlace.NameFrom(file, of, use.Fact) }];
    }

    private string IdOf(FileKey file, FactUse use) => codes.Hash(string.Join('\n', "use", file.Value, use.Fact, use.Kind, use.Name, DayText.Iso(use.Day), use.By));
}
