namespace Prevenance.Cli.Tests.Works;

/// <summary>Three machines, and a population of a few units with its results as one machine computes them. What a test kills is started anew for the next.</summary>
public sealed class SharedPeople(PostgreSqlServer server) : IAsyncLifetime
{
    public const int Units = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("machines");
    private readonly List<Machine> machines = [];
    private SortedDictionary<string, byte[]>? alone;
    private int started;

    public string Database { get; private set; } = "";

    public string People => In("people");

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the tests stop processes as Linux does");
        Database = await server.NewDatabase();
        await Command.Run("population", "generate", People, "--households", $"{(Units * 16_384) - 100}");
        await Command.Run("population", "run", People, "--out", In("alone"));
        alone = Content("alone");
    }

    public ValueTask DisposeAsync()
    {
        foreach (var machine in machines)
            machine.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Three machines that take work.</summary>
    internal async Task<IReadOnlyList<Machine>> Three()
    {
        machines.RemoveAll(machine => !machine.IsAlive);
        machines.AddRange(await Task.WhenAll(Enumerable.Range(0, 3 - machines.Count).Select(_ => Machine.Start(Database, In($"machine{Interlocked.Increment(ref started)}")))));
        return machines;
    }

    public string In(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Results are those of one machine, to the byte; each is named once, and nothing else is there.</summary>
    public void RequireSame(string results)
    {
        Assert.Equal(alone!, Content(results));
        var named = File.ReadLines(Path.Combine(In(results), "manifest.csv")).Skip(1).Select(line => line.Split(',')[1]).ToList();
        Assert.Equal(4 * Units, named.Count);
        Assert.Equal(named.Order(StringComparer.Ordinal), alone!.Keys.Where(file => file != "manifest.csv").Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(In(results) + ".part"));
    }

    private SortedDictionary<string, byte[]> Content(string name) => new(
        Directory.EnumerateFiles(In(name), "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(In(name), path), File.ReadAllBytes), StringComparer.Ordinal);
}
