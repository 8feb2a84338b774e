using Prevenance.Accounts.Staff;
using Prevenance.Storage;

namespace Prevenance.Accounts.Records;

/// <inheritdoc/>
internal sealed class AccountsKeeping : IKeepsRecords
{
    public void Migrate(Database database)
    {
        using var records = AccountsRecords.In(database)();
        Database.Migrate(records);
    }

    public bool HasSealedRows(Database database)
    {
        using var records = AccountsRecords.In(database)();
        return records.JournalMonths.Any() || records.UserTokens.Any(token => token.Value!.StartsWith(SealedTokens.Mark));
    }
}
