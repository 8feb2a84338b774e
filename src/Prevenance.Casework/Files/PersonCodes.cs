using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.People;
using Prevenance.Casework.People.Searching;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>The keyed codes under which persons are kept, and found (docs/casework.md says what they leak).</summary>
/// <param name="store">Opened with its key.</param>
/// <param name="keys">Those of the persons that are opened.</param>
internal sealed class PersonCodes(Store store, PersonKeys keys) : ICodedPersons
{
    /// <summary>In bytes: short enough for an index, long enough that no two forms meet by chance.</summary>
    private const int HashBytes = 12;

    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly byte[] key = store.Seal!.KeyFor("codes of names");

    /// <summary>What a text becomes in the store.</summary>
    public string Hash(string text) => Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)).AsSpan(0, HashBytes));

    /// <summary>The codes of a person, as rows.</summary>
    public IEnumerable<CodeRow> RowsOf(Person person) =>
        new NameCodes(Hash).Of(person).Select(code => new CodeRow { Hash = code.Hash, Person = person.Key.Value, Weight = code.Weight });

    /// <inheritdoc/>
    public IReadOnlyList<Person> Open(IReadOnlyList<NameCode> codes, int most)
    {
        var hashes = codes.Select(code => code.Hash).ToList();
        using var context = records();
        var nearest = context.Codes.Where(row => hashes.Contains(row.Hash))
            .GroupBy(row => row.Person)
            .OrderByDescending(group => group.Sum(row => row.Weight)).ThenBy(group => group.Key)
            .Take(most)
            .Select(group => group.Key)
            .ToList();
        var rows = (from person in context.People.AsNoTracking()
                    join key in context.Keys.AsNoTracking() on person.Key equals key.Person
                    where nearest.Contains(person.Key)
                    select new { person.Key, person.Sealed, Closed = key.Sealed }).ToDictionary(row => row.Key);
        return [.. nearest.Where(rows.ContainsKey).Select(person => rows[person])
            .Select(row => (row.Key, Plain: keys.Open(row.Closed)?.TryBreak(row.Sealed)))
            .Where(row => row.Plain is not null)
            .Select(row => PersonJson.Read(new FileKey(row.Key), row.Plain!))];
    }
}
