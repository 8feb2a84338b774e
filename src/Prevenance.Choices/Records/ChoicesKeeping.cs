using Prevenance.Storage;

namespace Prevenance.Choices.Records;

/// <inheritdoc/>
internal sealed class ChoicesKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = ChoicesRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = ChoicesRecords.In(database)();
        return records.Voices.Any();
    }
}
