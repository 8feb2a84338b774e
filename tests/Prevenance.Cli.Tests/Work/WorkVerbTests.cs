using System.Text.RegularExpressions;
using Prevenance.Works;

namespace Prevenance.Cli.Tests.Works;

/// <summary>What one says of a run that was given out.</summary>
public sealed partial class WorkVerbTests(PostgreSqlServer server) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("work");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_run_is_paused_resumed_and_cancelled_by_one_command_each()
    {
        var database = await server.NewDatabase();
        await Command.Run("population", "generate", In("people"), "--households", "100");
        var run = await Give(database);

        var desk = RunDesk.Open(database, [], TimeProvider.System);

        Assert.Contains($"{run}  en cours  0 unité(s) sur 1", await Told("progress", database));
        await Told("pause", database, run);
        Assert.Equal(RunState.Paused, desk.Find(run).State);
        await Told("resume", database, run);
        Assert.Equal(RunState.Running, desk.Find(run).State);
        await Told("cancel", database, run);
        Assert.Contains($"{run}  annulé  0 unité(s) sur 1", await Told("progress", database, run));
        var (exit, _, error) = await Command.Run("work", "resume", run, "--database", database);
        Assert.Equal(2, exit);
        Assert.Contains("fini, ou annulé", error);
    }

    [Fact]
    public async Task A_machine_whose_people_are_others_adds_nothing_and_the_run_ends_with_its_reason()
    {
        var database = await server.NewDatabase();
        await Command.Run("population", "generate", In("people"), "--households", "100");
        var run = await Give(database);
        Directory.Delete(In("people"), recursive: true);
        await Command.Run("population", "generate", In("people"), "--households", "100", "--seed", "7");

        using var machine = await Machine.Start(database, In("machine"));
        var desk = RunDesk.Open(database, [], TimeProvider.System);
        for (var turn = 0; turn < 600 && desk.Find(run).State == RunState.Running; turn++)
            await Task.Delay(100);
        var (exit, told, _) = await Command.Run("work", "progress", run, "--database", database);

        Assert.Equal(1, exit);
        Assert.Contains($"{run}  échoué  0 unité(s) sur 1", told);
        Assert.Contains("ne sont pas ceux du travail donné", told);
        Assert.False(Directory.Exists(In("results")));
    }

    [Theory]
    [InlineData("postgres://prevenance@127.0.0.1:1/nowhere", "ne répond pas")]
    [InlineData("nowhere", "ne dit pas comment joindre")]
    public async Task A_database_that_cannot_be_reached_is_told(string database, string expected)
    {
        var (exit, _, error) = await Command.Run("work", "progress", "--database", database, "--data", In("data"));

        Assert.Equal(2, exit);
        Assert.Contains(expected, error);
    }

    [Fact]
    public async Task Without_a_database_one_machine_is_told_what_it_does_alone()
    {
        var (exit, _, error) = await Command.Run("work", "progress", "--data", In("data"));

        Assert.Equal(2, exit);
        Assert.Contains("population run", error);
    }

    private async Task<string> Give(string database)
    {
        var (exit, told, error) = await Command.Run("work", "run", In("people"), "--out", In("results"), "--blocks", "1", "--database", database);
        Assert.True(exit == 0, error);
        return Id().Match(told).Value;
    }

    private static async Task<string> Told(string verb, string database, string? run = null)
    {
        var (exit, told, error) = await Command.Run(["work", verb, .. run is null ? Array.Empty<string>() : [run], "--database", database]);
        Assert.True(exit == 0, error);
        return told;
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    [GeneratedRegex("^[0-9a-f]{8}")]
    private static partial Regex Id();
}
