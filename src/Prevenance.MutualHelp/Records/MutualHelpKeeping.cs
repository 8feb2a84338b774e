using Prevenance.Storage;

namespace Prevenance.MutualHelp.Records;

/// <inheritdoc/>
internal sealed class MutualHelpKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = MutualHelpRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = MutualHelpRecords.In(database)();
        return records.Members.Any();
    }
}
