using Prevenance.Storage;

namespace Prevenance.Casework.Records;

/// <inheritdoc/>
internal sealed class CaseworkKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = CaseworkRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = CaseworkRecords.In(database)();
        return records.Keys.Any();
    }
}
