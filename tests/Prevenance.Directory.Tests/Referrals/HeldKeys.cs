using Prevenance.Accounts;
using Prevenance.Storage;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>The keys of people, held in memory: to destroy one is to take it out.</summary>
internal sealed class HeldKeys : IPersonSeals
{
    private readonly Dictionary<FileKey, Seal> seals = [];

    /// <returns>The key.</returns>
    public byte[] Make(FileKey person)
    {
        seals[person] = Seal.New(out var key);
        return key;
    }

    public void Destroy(FileKey person) => seals.Remove(person);

    public Task<IReadOnlyDictionary<FileKey, Seal>> Of(IReadOnlyCollection<FileKey> people) =>
        Task.FromResult<IReadOnlyDictionary<FileKey, Seal>>(seals.Where(seal => people.Contains(seal.Key)).ToDictionary());
}
