using Npgsql;

namespace Prevenance.Works.Tests;

/// <summary>What is due every hour, on machines that share a real PostgreSQL.</summary>
public sealed class RoundTests(PostgreSqlServer server)
{
    private static readonly WorkSettings Brisk = new()
    {
        Lease = TimeSpan.FromSeconds(5),
        Waits = [.. Enumerable.Repeat(TimeSpan.Zero, 4)],
        Look = TimeSpan.FromMilliseconds(50),
    };

    [Fact]
    public async Task What_is_due_is_done_by_one_machine_for_all()
    {
        var (database, rounds) = (await server.NewDatabase(), new Counted(fails: 0));
        using var one = SharedRounds.Start(database, [rounds], Brisk);
        using var other = SharedRounds.Start(database, [rounds], Brisk);

        one.Trigger(rounds.Name);
        await Times(rounds, 1);
        other.Trigger(rounds.Name);
        await Times(rounds, 2);
    }

    [Fact]
    public async Task What_failed_is_tried_again_and_its_words_are_kept_nowhere()
    {
        var (database, rounds) = (await server.NewDatabase(), new Counted(fails: 2));
        using var one = SharedRounds.Start(database, [rounds], Brisk);

        one.Trigger(rounds.Name);
        await Times(rounds, 3);

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*), count(*) FILTER (WHERE data::text LIKE '%InvalidDataException%'), count(*) FILTER (WHERE data::text || reason LIKE '%odile%') FROM work.state", connection);
        await using var found = await command.ExecuteReaderAsync();
        await found.ReadAsync();
        Assert.True(found.GetInt64(1) > 0, "the kind of fault is kept");
        Assert.Equal(0, found.GetInt64(2));
    }

    /// <summary>It comes to so many, and to no more.</summary>
    private static async Task Times(Counted rounds, int expected)
    {
        for (var turn = 0; turn < 200 && rounds.Times < expected; turn++)
            await Task.Delay(50);
        await Task.Delay(500);
        Assert.Equal(expected, rounds.Times);
    }

    private sealed class Counted(int fails) : IRound
    {
        private int times;

        public string Name => "counted";

        public int Times => times;

        public Task Go(CancellationToken stop) => Interlocked.Increment(ref times) <= fails ? Task.FromException(new InvalidDataException("odile@exemple.fr")) : Task.CompletedTask;
    }
}
