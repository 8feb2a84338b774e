using Prevenance.Storage;

namespace Prevenance.Web.Tests.Modules.Notices.Records;

/// <inheritdoc/>
internal sealed class NoticesKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = NoticesRecords.In(database)();
        Database.Migrate(records);
    }

    /// <summary>What hangs on a board is for all to read.</summary>
    public bool HasSealedRows(Database database) => false;
}
