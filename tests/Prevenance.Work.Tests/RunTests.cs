using System.Diagnostics;
using Npgsql;

namespace Prevenance.Works.Tests;

/// <summary>Runs given out to machines that share a real PostgreSQL and a folder; here the machines are workers of one process.</summary>
public sealed class RunTests(PostgreSqlServer server) : IDisposable
{
    private const string Order = "a book";

    private static readonly WorkSettings Brisk = new()
    {
        Lease = TimeSpan.FromSeconds(5),
        Waits = [.. Enumerable.Repeat(TimeSpan.Zero, 4)],
        Look = TimeSpan.FromMilliseconds(50),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("work").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_unit_is_done_once_whichever_machine_takes_it()
    {
        var (pages, desk) = await Open(new Pages(folder));
        using var one = Worker.Start(desk, 2);
        using var other = Worker.Start(desk, 2);

        var run = await Ended(desk, desk.Give(pages, Order, 40));

        Assert.Equal(RunState.Done, run.State);
        Assert.Equal(40, pages.Written.Length);
        Assert.All(pages.Begun.Values, times => Assert.Equal(1, times));
        Assert.Equal(1, pages.Completed);
        Assert.Equal(2, desk.Machines);
    }

    [Fact]
    public async Task A_unit_that_fails_is_tried_again()
    {
        var (pages, desk) = await Open(new Pages(folder) { During = (unit, times) => FailWhen(unit == 3 && times < 5) });
        using var worker = Worker.Start(desk, 2);

        var run = await Ended(desk, desk.Give(pages, Order, 6));

        Assert.Equal(RunState.Done, run.State);
        Assert.Equal(5, pages.Begun[3]);
        Assert.Equal(6, pages.Written.Length);
    }

    [Fact]
    public async Task A_unit_that_fails_five_times_ends_the_run_with_its_reason()
    {
        var (pages, desk) = await Open(new Pages(folder) { During = (unit, _) => FailWhen(unit == 3) });
        using var worker = Worker.Start(desk, 1);

        var run = await Ended(desk, desk.Give(pages, Order, 6));
        await Task.Delay(500);

        Assert.Equal(RunState.Failed, run.State);
        Assert.Equal("l’unité 3 n’a pas pu être faite : il n’y a plus d’encre", run.Reason?.French);
        Assert.Equal("unit 3 could not be done: there is no ink left", run.Reason?.English);
        Assert.Equal(5, pages.Begun[3]);
        Assert.Equal(0, pages.Completed);
    }

    [Fact]
    public async Task A_run_that_failed_goes_on_once_what_was_wrong_is_mended()
    {
        var isDry = true;
        var (pages, desk) = await Open(new Pages(folder) { During = (unit, _) => FailWhen(isDry && unit == 3) });
        using var worker = Worker.Start(desk, 1);
        var failed = await Ended(desk, desk.Give(pages, Order, 6));

        isDry = false;
        var run = await Ended(desk, desk.Resume(failed.Id));

        Assert.Equal((RunState.Done, null), (run.State, run.Reason));
        Assert.Equal(6, pages.Written.Length);
    }

    [Fact]
    public async Task Nothing_is_begun_while_a_run_is_paused_and_it_goes_on_where_it_stopped()
    {
        var (pages, desk) = await Open(new Pages(folder) { During = (_, _) => Thread.Sleep(50) });
        using var worker = Worker.Start(desk, 2);
        var id = desk.Give(pages, Order, 40).Id;
        await Until(() => pages.Written.Length > 5);

        desk.Pause(id);
        await Task.Delay(500);
        var (atFirst, state) = (pages.Begun.Count, desk.Find(id).State);
        await Task.Delay(500);

        Assert.Equal(RunState.Paused, state);
        Assert.InRange(atFirst, 6, 39);
        Assert.Equal(atFirst, pages.Begun.Count);
        var progress = desk.ProgressOf(desk.Find(id));
        Assert.Equal((atFirst, null), (progress.Done, progress.Left));
        var run = await Ended(desk, desk.Resume(id));
        Assert.Equal(RunState.Done, run.State);
        Assert.All(pages.Begun.Values, times => Assert.Equal(1, times));
        Assert.Equal(40, pages.Written.Length);
    }

    [Fact]
    public async Task A_run_that_was_cancelled_leaves_its_results_and_does_not_go_on()
    {
        var (pages, desk) = await Open(new Pages(folder) { During = (_, _) => Thread.Sleep(50) });
        using var worker = Worker.Start(desk, 2);
        var id = desk.Give(pages, Order, 40).Id;
        await Until(() => pages.Written.Length > 5);

        desk.Cancel(id);
        await Task.Delay(500);
        var atFirst = pages.Written.Length;
        await Task.Delay(500);

        Assert.InRange(atFirst, 6, 39);
        Assert.Equal(atFirst, pages.Written.Length);
        Assert.Equal((RunState.Cancelled, 0), (desk.Find(id).State, pages.Completed));
        Assert.Throws<RefusalException>(() => desk.Resume(id));
        Assert.Throws<RefusalException>(() => desk.Pause(id));
    }

    [Fact]
    public async Task A_run_whose_results_are_all_there_only_takes_its_name()
    {
        var (pages, desk) = await Open(new Pages(folder));
        for (var unit = 0; unit < 6; unit++)
            await File.WriteAllTextAsync(Path.Combine(folder, $"{unit:d3}"), "");
        using var worker = Worker.Start(desk, 2);

        var run = await Ended(desk, desk.Give(pages, Order, 6));

        Assert.Equal((RunState.Done, 1), (run.State, pages.Completed));
        Assert.Empty(pages.Begun);
    }

    [Fact]
    public async Task A_machine_that_stops_ends_its_unit_and_another_that_joins_takes_work_at_once()
    {
        var (pages, desk) = await Open(new Pages(folder) { During = (_, _) => Thread.Sleep(100) });
        var id = desk.Give(pages, Order, 20).Id;
        using (Worker.Start(desk, 1))
            await Until(() => pages.Written.Length > 2);
        var left = pages.Written.Length;

        var watch = Stopwatch.StartNew();
        using var joined = Worker.Start(desk, 1);
        await Until(() => pages.Written.Length > left);
        var first = watch.Elapsed;

        Assert.True(first < TimeSpan.FromSeconds(2), $"{first}");
        Assert.Equal(RunState.Done, (await Ended(desk, desk.Find(id))).State);
        Assert.All(pages.Begun.Values, times => Assert.Equal(1, times));
    }

    [Fact]
    public async Task Machines_that_start_together_install_the_tables_once_in_a_schema_of_their_own()
    {
        var database = await server.NewDatabase();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RunDesk.Open(database, [], TimeProvider.System, Brisk))));

        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        Assert.Equal(1L, await Ask(connection, "SELECT count(*) FROM work.schema"));
        Assert.Equal(0L, await Ask(connection, "SELECT count(*) FROM information_schema.tables WHERE table_schema NOT IN ('work', 'pg_catalog', 'information_schema')"));
    }

    [Fact]
    public void A_database_that_does_not_answer_is_refused_with_its_place()
    {
        var refusal = Assert.Throws<RefusalException>(() => RunDesk.Open("Host=127.0.0.1;Port=1;Username=x;Password=secret;Database=y", [], TimeProvider.System));

        Assert.Contains("127.0.0.1:1/y", refusal.Sentences.English);
        Assert.DoesNotContain("secret", refusal.Sentences.English);
    }

    private static void FailWhen(bool fails)
    {
        if (fails)
            throw new RefusalException(new Text("il n’y a plus d’encre", "there is no ink left"));
    }

    private static async Task<long> Ask(NpgsqlConnection connection, string question)
    {
        await using var command = new NpgsqlCommand(question, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<Run> Ended(RunDesk desk, Run run)
    {
        await Until(() => desk.Find(run.Id).State != RunState.Running);
        return desk.Find(run.Id);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var turn = 0; turn < 600; turn++)
        {
            if (isSo())
                return;
            await Task.Delay(50);
        }
        Assert.Fail("it did not come about within half a minute");
    }

    private async Task<(Pages Pages, RunDesk Desk)> Open(Pages pages) => (pages, RunDesk.Open(await server.NewDatabase(), [pages], TimeProvider.System, Brisk));
}
