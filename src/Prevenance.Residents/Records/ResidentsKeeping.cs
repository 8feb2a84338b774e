using Prevenance.Storage;

namespace Prevenance.Residents.Records;

/// <inheritdoc/>
internal sealed class ResidentsKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = ResidentsRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = ResidentsRecords.In(database)();
        return records.Callbacks.Any() || records.Kept.Any();
    }
}
