using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Accounts.Tests.Support;

namespace Prevenance.Accounts.Tests;

public sealed class MigrationTests(PostgreSqlServer postgreSql) : AccountsTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task The_migrated_tables_are_those_of_the_model(bool onPostgreSql)
    {
        var (store, _) = Host(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await using var records = AccountsRecords.In(store.Database)();
        Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration");
        Assert.Empty(await records.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }
}
