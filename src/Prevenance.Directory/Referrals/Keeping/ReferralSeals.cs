using System.Text;
using System.Text.Json;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Keeping;

/// <summary>
/// What a referral says is sealed with the key of the person: once that is destroyed, no copy of the database says it any more. Whom it is for is a code,
/// and beside it her file, sealed with the store's key.
/// </summary>
/// <param name="store">Where referrals are kept, opened with its key.</param>
/// <param name="people">The seals of people.</param>
internal sealed class ReferralSeals(Store store, IPersonSeals people)
{
    private const string Purpose = "referrals";

    private readonly Seal own = (store.Seal ?? throw new InvalidOperationException("no referral is kept without a key")).For(Purpose);

    /// <summary>What stands for a person in the tables: only our key draws it.</summary>
    public string CodeOf(FileKey person) => own.NameOf(person.Value);

    /// <summary>Her file, as it is kept beside what is sealed with her key.</summary>
    public byte[] OwnerOf(FileKey person) => own.Close(Encoding.UTF8.GetBytes(person.Value));

    /// <summary>Whose file a referral is of; nothing where it was kept before that was written down, or our key does not open it.</summary>
    public FileKey? FileOf(ReferralRow row) => row.Owner is { } owner && own.TryBreak(owner) is { } file ? new FileKey(Encoding.UTF8.GetString(file)) : null;

    /// <summary>What seals a new referral.</summary>
    /// <exception cref="RefusalException">She has no key: she was erased.</exception>
    public async Task<Seal> New(FileKey person) => (await people.Of([person])).TryGetValue(person, out var seal)
        ? seal.For(Purpose)
        : throw new RefusalException("person", new Text("ce dossier n’existe plus", "this file is no longer there"));

    /// <summary>What opens each of some referrals, by identifier; those of who was erased are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Seal>> Of(IReadOnlyCollection<ReferralRow> rows)
    {
        var owners = rows.Where(row => row.Owner is not null).ToDictionary(row => row.Id, FileOf, StringComparer.Ordinal);
        var seals = await people.Of([.. owners.Values.OfType<FileKey>().Distinct()]);
        return rows.Select(row => (row.Id, Seal: row.Owner is null ? own : owners[row.Id] is { } file && seals.TryGetValue(file, out var seal) ? seal.For(Purpose) : null))
            .Where(one => one.Seal is not null).ToDictionary(one => one.Id, one => one.Seal!, StringComparer.Ordinal);
    }

    public static byte[] Close<T>(Seal seal, T told) => seal.Close(JsonSerializer.SerializeToUtf8Bytes(told));

    public static T? Open<T>(Seal seal, byte[] closed)
        where T : class => seal.TryBreak(closed) is { } plain ? JsonSerializer.Deserialize<T>(plain) : null;
}
