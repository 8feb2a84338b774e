using System.Diagnostics;
using Npgsql;

namespace Prevenance.Cli.Tests.Works;

/// <summary>A process of <c>work</c>, which stands for a machine: it shares a PostgreSQL and a folder with others, and nothing else.</summary>
internal sealed class Machine : IDisposable
{
    /// <summary>The shortest that may be asked for.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(2);

    private readonly Process process;
    private readonly string database;

    private Machine(Process process, string database, string name) => (this.process, this.database, Name) = (process, database, name);

    /// <summary>How its connections are called.</summary>
    public string Name { get; }

    public bool IsAlive => !process.HasExited;

    /// <param name="database">How to reach the PostgreSQL, as Npgsql reads it.</param>
    /// <param name="data">A folder of its own.</param>
    public static async Task<Machine> Start(string database, string data)
    {
        var name = Path.GetFileName(data);
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "work", "--threads", "1", "--data", data, "--database", $"{database};Application Name={name}"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["Work__Lease"] = $"{Lease.TotalSeconds}";
        var process = Process.Start(start)!;
        // It says so once it takes work.
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        return new Machine(process, database, name);
    }

    /// <summary>Stops where it stands the first of them that is found with a unit in its hands: which one takes work, and when, is not for a test to say.</summary>
    public static async Task<Machine> CatchOne(IReadOnlyList<Machine> machines)
    {
        for (var turn = 0; turn < 500; turn++)
        {
            var machine = machines[turn % machines.Count];
            await machine.Signal("STOP");
            if (await machine.HoldsAUnit())
                return machine;
            await machine.Signal("CONT");
            await Task.Delay(20);
        }
        throw new InvalidOperationException("none ever held a unit");
    }

    public Task GoOn() => Signal("CONT");

    /// <summary>SIGKILL: it is given no chance to end well.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Ends each of its connections for a while, as soon as it makes them.</summary>
    public async Task CutOff(TimeSpan time)
    {
        var (watch, cut) = (Stopwatch.StartNew(), 0L);
        while (watch.Elapsed < time)
        {
            cut += await Ask("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = @told", Name);
            await Task.Delay(50);
        }
        Assert.True(cut > 1, "it had no connection to lose");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<bool> HoldsAUnit() => await Ask(
        "SELECT count(*) FROM work.job JOIN work.state ON work.state.id = work.job.stateid WHERE statename = 'Processing' AND data->>'ServerId' LIKE @told", $"%:{process.Id}:%") > 0;

    private async Task<long> Ask(string question, string told)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(question, connection);
        command.Parameters.AddWithValue("told", told);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
