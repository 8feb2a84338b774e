using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Prevenance.Residents.Records;
using Prevenance.Storage;
using Prevenance.Storage.Keys;

namespace Prevenance.Residents.Tests;

/// <summary>Tables are what the model says, on each database, whatever they were before.</summary>
public sealed class MigrationTests(PostgreSqlServer postgreSql) : IDisposable
{
    private static readonly Callback Asked = new("Awa Diop", "06 12 34 56 78", Moment.Afternoon);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task The_migrated_tables_are_those_of_the_model(bool onPostgreSql)
    {
        var store = Open(new StorePlace(folder, onPostgreSql ? await postgreSql.NewDatabase() : null));
        foreach (var records in (DbContext[])[KeyRecords.In(store.Database)(), ResidentsRecords.In(store.Database)()])
        {
            await using (records)
            {
                Assert.False(records.Database.HasPendingModelChanges(), "a table has changed without its migration: tools/add-migration");
                Assert.Empty(await records.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public async Task A_store_of_before_the_tables_had_a_prefix_is_taken_over_with_what_it_keeps()
    {
        var place = new StorePlace(folder);
        var first = Open(place);
        await new CallbackBox(first, TimeProvider.System).Leave(Asked);
        await new KeptAnswers(first, TimeProvider.System).Keep("one", [1, 2, 3]);
        Run("""
            CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
            ALTER TABLE residents_callbacks RENAME TO callbacks;
            ALTER TABLE residents_kept RENAME TO kept;
            ALTER TABLE storage_key_mark RENAME TO key_mark;
            DROP INDEX "IX_residents_kept_LastDay";
            CREATE INDEX kept_last_day ON kept ("LastDay");
            DROP TABLE residents_migrations;
            DROP TABLE storage_migrations;
            """);

        var since = Open(place);
        Assert.Equal(Asked, Assert.Single(await new CallbackBox(since, TimeProvider.System).Waiting()).Callback);
        Assert.Equal([1, 2, 3], await new KeptAnswers(since, TimeProvider.System).Find("one"));
        Assert.Equal(
            ["residents_callbacks", "residents_kept", "residents_migrations", "storage_key_mark", "storage_migrations"],
            Tables().Where(table => !table.StartsWith("__EFMigrationsLock", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Machines_that_start_together_on_one_database_do_the_work_once()
    {
        var place = new StorePlace(folder, await postgreSql.NewDatabase());
        Open(place);
        await using (var connection = new Npgsql.NpgsqlConnection(place.PostgreSql))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var drop = new Npgsql.NpgsqlCommand("DROP TABLE residents_callbacks, residents_kept, residents_migrations", connection);
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Open(place))));
        Assert.Empty(await new CallbackBox(Open(place), TimeProvider.System).Waiting());
    }

    [Fact]
    public async Task Machines_that_start_together_on_an_empty_database_do_the_work_once()
    {
        var place = new StorePlace(folder, await postgreSql.NewDatabase());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Open(place))));
        Assert.Empty(await new CallbackBox(Open(place), TimeProvider.System).Waiting());
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Password=secret", StoreFault.Server)]
    [InlineData("Password=secret;=", StoreFault.Connection)]
    public void A_server_that_cannot_be_reached_is_told_without_what_opens_it(string connection, StoreFault fault)
    {
        var refusal = Assert.Throws<StoreException>(() => Open(new StorePlace(folder, connection)));
        Assert.Equal(fault, refusal.Fault);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    private static Store Open(StorePlace place) => Store.Open(place, ResidentsModule.Records);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "prevenance.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Tables()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "prevenance.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }
}
