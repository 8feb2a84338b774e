using System.Text.RegularExpressions;
using Prevenance.Works;

namespace Prevenance.Cli.Tests.Works;

/// <summary>Three processes, a real PostgreSQL and a folder: whatever becomes of a machine, each result is there once, the same to the byte as on one machine.</summary>
public sealed partial class SeveralMachinesTests(SharedPeople people) : IClassFixture<SharedPeople>
{
    private readonly string results = $"results-{Guid.NewGuid():n}";

    [Fact]
    public async Task The_unit_of_a_machine_that_is_killed_is_done_by_another()
    {
        var machines = await people.Three();
        var run = await Give();
        await ResultsOf(1);

        var caught = await Machine.CatchOne(machines);
        await caught.Kill();

        await RequireDone(run);
    }

    [Fact]
    public async Task A_machine_that_is_stopped_beyond_its_lease_comes_back_and_spoils_nothing()
    {
        var machines = await people.Three();
        var run = await Give();
        await ResultsOf(1);

        var caught = await Machine.CatchOne(machines);
        await RequireDone(run);
        await caught.GoOn();
        await Task.Delay(Machine.Lease);

        Assert.True(caught.IsAlive);
        await RequireDone(run);
    }

    [Fact]
    public async Task A_machine_that_is_cut_off_the_database_comes_back_and_takes_work()
    {
        var machines = await people.Three();
        var run = await Give();
        await ResultsOf(1);

        await machines[1].CutOff(2 * Machine.Lease);
        await RequireDone(run);

        // Alone, so that nobody else does what it must come back for.
        await machines[2].Kill();
        await machines[0].Kill();
        var again = await Give("-again");
        await RequireDone(again, "-again");
    }

    [Fact]
    public async Task Machines_that_are_all_started_again_go_on_where_they_stopped()
    {
        var machines = await people.Three();
        var run = await Give();
        await ResultsOf(2);
        foreach (var machine in machines)
            await machine.Kill();
        var done = Directory.GetFiles(people.In(results) + ".part/menages", "*.parquet").ToDictionary(path => Path.GetFileName(path)!, File.GetLastWriteTimeUtc);

        await people.Three();
        await RequireDone(run);

        Assert.InRange(done.Count, 1, SharedPeople.Units - 1);
        Assert.All(done, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(Path.Combine(people.In(results), "menages", file.Key))));
    }

    private async Task<string> Give(string more = "")
    {
        var (exit, told, error) = await Command.Run("work", "run", people.People, "--out", people.In(results + more), "--blocks", "1", "--database", people.Database);
        Assert.True(exit == 0, error);
        return Id().Match(told).Value;
    }

    private Task ResultsOf(int units) => Until(() => Directory.GetFiles(people.In(results) + ".part/menages", "*.parquet").Length >= units);

    private async Task RequireDone(string run, string more = "")
    {
        var desk = RunDesk.Open(people.Database, [], TimeProvider.System);
        await Until(() => desk.Find(run).State != RunState.Running);
        Assert.Equal(RunState.Done, desk.Find(run).State);
        people.RequireSame(results + more);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var turn = 0; turn < 3_000; turn++)
        {
            if (isSo())
                return;
            await Task.Delay(20);
        }
        Assert.Fail("it did not come about within a minute");
    }

    [GeneratedRegex("^[0-9a-f]{8}")]
    private static partial Regex Id();
}
