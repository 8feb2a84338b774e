using Prevenance.Storage;

namespace Prevenance.Casework.Records;

/// <inheritdoc/>
internal sealed class CaseworkKeeping : IKeepsRecords
{
    public IReadOnlyList<string> KeyTables => [KeyRow.TableName];

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
