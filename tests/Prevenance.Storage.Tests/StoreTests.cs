using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Prevenance.Storage.Callbacks;
using Prevenance.Storage.Kept;

namespace Prevenance.Storage.Tests;

public sealed class StoreTests : IDisposable
{
    private static readonly Callback Asked = new("Awa Diop", "06 12 34 56 78", Moment.Afternoon);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly MovedClock clock = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Callbacks_wait_until_they_are_closed_even_when_the_application_starts_again()
    {
        Assert.True(await Store.Open(folder, clock).Callbacks.Leave(Asked));
        var box = Store.Open(folder, clock).Callbacks;
        var waiting = Assert.Single(await box.Waiting());
        Assert.Equal(Asked, waiting.Callback);
        Assert.Empty(await box.Close(waiting.Id));
        Assert.Equal([waiting.Id], await box.Close(waiting.Id));
        Assert.Empty(await box.Waiting());
    }

    [Fact]
    public async Task The_database_alone_tells_nothing_of_a_callback()
    {
        await Store.Open(folder, clock).Callbacks.Leave(Asked);
        SqliteConnection.ClearAllPools();
        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder, "prevenance.db")));
        Assert.DoesNotContain("Awa", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("56 78", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_for_its_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        Store.Open(folder, clock);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "prevenance.key")));
    }

    [Fact]
    public async Task Kept_answers_are_gone_after_thirty_days()
    {
        var kept = Store.Open(folder, clock).Kept;
        Assert.True(await kept.Keep("one", [1, 2, 3]));
        clock.Days = KeptAnswers.Days;
        Assert.Equal([1, 2, 3], await kept.Find("one"));
        clock.Days++;
        Assert.Null(await kept.Find("one"));
    }

    [Fact]
    public async Task Kept_answers_are_never_replaced_and_can_be_forgotten()
    {
        var kept = Store.Open(folder, clock).Kept;
        await kept.Keep("one", [1]);
        Assert.False(await kept.Keep("one", [2]));
        await kept.Forget("one");
        Assert.Null(await kept.Find("one"));
    }

    [Fact]
    public async Task The_tables_are_those_of_the_model()
    {
        Store.Open(folder, clock);
        var created = Path.Combine(folder, "created.db");
        await using (var context = await Store.Contexts($"Data Source={created}").CreateDbContextAsync(TestContext.Current.CancellationToken))
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Tables(created), Tables(Path.Combine(folder, "prevenance.db")));
    }

    private static List<string> Tables(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE '%EFMigrations%' ORDER BY name";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private sealed class MovedClock : TimeProvider
    {
        private static readonly DateTimeOffset Start = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

        public int Days { get; set; }

        public override DateTimeOffset GetUtcNow() => Start.AddDays(Days);
    }
}
