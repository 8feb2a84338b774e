using Prevenance.Accounts;
using Prevenance.Casework.Records;
using Prevenance.Storage;

namespace Prevenance.Casework.Files;

/// <summary>Lends the seals of people to what keeps something of them elsewhere.</summary>
/// <param name="store">Where their keys are kept, opened with its own.</param>
internal sealed class PersonSeals(Store store) : IPersonSeals
{
    private readonly Func<CaseworkRecords> records = CaseworkRecords.In(store.Database);
    private readonly PersonKeys keys = new(store);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<FileKey, Seal>> Of(IReadOnlyCollection<FileKey> people)
    {
        await using var context = records();
        return await keys.Of(context, people);
    }
}
