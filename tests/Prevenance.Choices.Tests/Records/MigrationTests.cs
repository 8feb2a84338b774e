using Microsoft.EntityFrameworkCore;
using Prevenance.Choices.Records;

namespace Prevenance.Choices.Tests.Records;

public class MigrationTests
{
    [Fact]
    public void Every_change_of_the_tables_has_its_migration_in_both_databases()
    {
        using ChoicesRecords sqlite = new SqliteChoicesRecords(new DbContextOptionsBuilder<SqliteChoicesRecords>().UseSqlite().Options);
        using ChoicesRecords server = new PostgreSqlChoicesRecords(new DbContextOptionsBuilder<PostgreSqlChoicesRecords>().UseNpgsql().Options);
        Assert.All([sqlite, server], records => Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration"));
    }
}
