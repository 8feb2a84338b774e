using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Households;
using Prevenance.Casework.People;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Families among the records: as far as people who live, or lived, together reach from some files.</summary>
/// <param name="store">Where they are kept, opened with its key.</param>
internal sealed class FamilyRecords(Store store)
{
    private readonly PersonKeys keys = new(store);

    /// <summary>The people around some files, and what is told of them.</summary>
    public async Task<(KeptFamily Kept, IReadOnlyDictionary<FileKey, Person> People)> Around(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var rows = await Rows(context, files);
        var persons = rows.Select(row => row.Person).Concat(files.Select(file => file.Value)).Distinct().ToList();
        var sealedPeople = await (from person in context.People.AsNoTracking()
                                  join key in context.Keys.AsNoTracking() on person.Key equals key.Person
                                  where persons.Contains(person.Key)
                                  select new { person.Key, person.Sealed, Closed = key.Sealed }).ToListAsync();
        var seals = sealedPeople.ToDictionary(row => row.Key, row => keys.Open(row.Closed));
        var people = sealedPeople.Select(row => (File: new FileKey(row.Key), Plain: seals[row.Key]?.TryBreak(row.Sealed)))
            .Where(row => row.Plain is not null).ToDictionary(row => row.File, row => PersonJson.Read(row.File, row.Plain!));
        var born = people.Values.Where(person => person.Birth is not null).ToDictionary(person => person.Key, person => person.Birth!.Latest);
        return (new KeptFamily(Facts(rows, seals), born), people);
    }

    /// <summary>Adds lines to what is about to be saved, for each of those whom they are about.</summary>
    public async Task Add(CaseworkRecords context, Family family, IEnumerable<KeptFact> changed)
    {
        foreach (var one in changed)
        {
            foreach (var person in one.Fact.About(family).Distinct())
            {
                if (await keys.Of(context, person) is { } seal)
                    context.Families.Add(new FamilyRow { Line = one.Line, Version = one.Version, Person = person.Value, Household = one.Fact.Place, Sealed = seal.Write(one.Fact) });
            }
        }
    }

    /// <summary>From those files to their households, to who is in them, and so on.</summary>
    private static async Task<List<FamilyRow>> Rows(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var (rows, households) = (new List<FamilyRow>(), new HashSet<string>(StringComparer.Ordinal));
        var known = files.Select(file => file.Value).ToHashSet(StringComparer.Ordinal);
        for (var next = known.ToList(); next.Count > 0;)
        {
            var found = await context.Families.AsNoTracking().Where(row => next.Contains(row.Person)).ToListAsync();
            rows.AddRange(found);
            var further = found.Select(row => row.Household).OfType<string>().Where(households.Add).ToList();
            next = further.Count == 0 ? [] : [.. (await context.Families.Where(row => further.Contains(row.Household!)).Select(row => row.Person).Distinct().ToListAsync()).Where(known.Add)];
        }
        return rows;
    }

    private static List<KeptFact> Facts(IEnumerable<FamilyRow> rows, Dictionary<string, Seal?> seals) =>
    [
        .. from line in rows.GroupBy(row => row.Line).OrderBy(line => line.Key, StringComparer.Ordinal)
           let last = line.Where(row => seals.GetValueOrDefault(row.Person) is not null).OrderByDescending(row => row.Version)
               .Select(row => (row.Version, Fact: seals[row.Person]!.Read<FamilyFact>(row.Sealed))).FirstOrDefault(row => row.Fact is not null)
           where last.Fact is not null
           select new KeptFact(line.Key, last.Version, last.Fact),
    ];
}
