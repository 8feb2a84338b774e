using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>
/// A key for each person, sealed with one drawn from the store's. Destroyed, it takes with it all that was sealed with it, in every copy of the
/// database: keys are copied apart, and only the last copy of them is kept.
/// </summary>
/// <param name="store">Opened with its key.</param>
internal sealed class PersonKeys(Store store)
{
    private readonly Seal own = (store.Seal ?? throw new InvalidOperationException("no file is kept without a key")).For("keys of people");

    /// <summary>Makes the key of a new person, to be saved with what it seals.</summary>
    public (KeyRow Row, Seal Seal) Make(FileKey person)
    {
        var seal = Seal.New(out var key);
        return (new KeyRow { Person = person.Value, Sealed = own.Close(key) }, seal);
    }

    /// <returns>The seal of a person; nothing where her key was destroyed, or never was.</returns>
    public async Task<Seal?> Of(CaseworkRecords context, FileKey person) =>
        Open(await context.Keys.AsNoTracking().Where(row => row.Person == person.Value).Select(row => row.Sealed).FirstOrDefaultAsync());

    /// <returns>The seals of several persons; those whose key was destroyed are left out.</returns>
    public async Task<IReadOnlyDictionary<FileKey, Seal>> Of(CaseworkRecords context, IReadOnlyCollection<FileKey> people)
    {
        var names = people.Select(person => person.Value).ToList();
        var rows = await context.Keys.AsNoTracking().Where(row => names.Contains(row.Person)).ToListAsync();
        return rows.Select(row => (row.Person, Seal: Open(row.Sealed))).Where(one => one.Seal is not null).ToDictionary(one => new FileKey(one.Person), one => one.Seal!);
    }

    /// <summary>The seal that a sealed key holds; nothing where there is none.</summary>
    public Seal? Open(byte[]? closed) => closed is not null && own.TryBreak(closed) is { } key ? new Seal(key) : null;
}
