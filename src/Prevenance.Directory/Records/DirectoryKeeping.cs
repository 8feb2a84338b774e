using Prevenance.Storage;

namespace Prevenance.Directories.Records;

/// <inheritdoc/>
internal sealed class DirectoryKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = DirectoryRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = DirectoryRecords.In(database)();
        return records.Services.Any() || records.Referrals.Any();
    }
}
