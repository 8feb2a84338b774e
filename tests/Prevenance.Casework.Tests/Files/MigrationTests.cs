using Microsoft.EntityFrameworkCore;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Tests.Files;

public sealed class MigrationTests(PostgreSqlServer postgreSql) : FilesTest
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task The_migrated_tables_are_those_of_the_model(bool onPostgreSql)
    {
        await Open(onPostgreSql ? await postgreSql.NewDatabase() : null);
        await using var records = CaseworkRecords.In(Store.Database)();
        Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration");
        Assert.Empty(await records.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }
}
