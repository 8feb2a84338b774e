using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Prevenance.PostgreSqlServer))]

namespace Prevenance;

/// <summary>A real PostgreSQL of the tests' own, on a free port of this machine; each test has a database of its own in it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string Owner = "prevenance";

    private static readonly string? Programs = Find();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly int port = FreePort();
    private int databases;

    public async ValueTask InitializeAsync()
    {
        if (Programs is null)
            return;
        // Its programs refuse to be run by root.
        if (IsRoot)
            await Run("chown", "nobody", folder.FullName);
        await Run(Program("initdb"), "-D", Data, "-U", Owner, "--auth=trust", "--no-sync");
        await Run(Program("pg_ctl"), "-D", Data, "-w", "-l", $"{folder.FullName}/log", "-o", $"-p {port} -k {folder.FullName} -c listen_addresses=127.0.0.1 -c fsync=off", "start");
    }

    public async ValueTask DisposeAsync()
    {
        if (Programs is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await Run(Program("pg_ctl"), "-D", Data, "-m", "immediate", "stop");
        folder.Delete(recursive: true);
    }

    /// <summary>How to reach a new, empty database.</summary>
    public async Task<string> NewDatabase()
    {
        Assert.SkipWhen(Programs is null, "PostgreSQL is not installed.");
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(To("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return To(name);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(folder.FullName, "data");

    private string To(string database) => $"Host=127.0.0.1;Port={port};Username={Owner};Database={database}";

    private static string Program(string name) => Path.Combine(Programs!, name);

    private static async Task Run(string program, params string[] arguments)
    {
        string[] words = IsRoot && program != "chown" ? ["runuser", "-u", "nobody", "--", program, .. arguments] : [program, .. arguments];
        // What they say of themselves is not read to its end: the server that one of them starts keeps hold of it.
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static string? Find() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
