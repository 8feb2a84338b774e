using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Prevenance.Residents;
using Prevenance.Storage;

namespace Prevenance.Cli.Tests;

/// <summary>What was acknowledged is there, however often the server is killed while six clients leave things with it.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Clients = 6;

    /// <summary>A few here; <c>PREVENANCE_KILLS=60</c> for the measure of docs/security.md.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PREVENANCE_KILLS") ?? "2", CultureInfo.InvariantCulture);

    private readonly string folder = Directory.CreateTempSubdirectory("prevenance").FullName;
    private readonly ConcurrentDictionary<string, byte[]> kept = new();
    private readonly ConcurrentBag<string> called = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_when_the_server_is_killed()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "settings.json"), """{ "Limits": { "Left": 10000, "LeftAround": 100000, "LeftOfReserve": 10000, "Opened": 10000 } }""");
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = await Start();
            using var stop = new CancellationTokenSource();
            var clients = Enumerable.Range(0, Clients).Select(rank => Leave(server.Client, callsBack: rank == 0, stop.Token)).ToList();
            await SomethingMore();
            await Task.Delay(RandomNumberGenerator.GetInt32(500));
            server.Process.Kill();
            await stop.CancelAsync();
            await Task.WhenAll(clients);
        }
        using (var server = await Start())
        {
            foreach (var (id, box) in kept)
                Assert.Equal(box, await server.Client.GetByteArrayAsync(new Uri($"/kept/{id}", UriKind.Relative)));
            server.Process.Kill();
        }
        var waiting = (await new CallbackBox(Store.Open(new StorePlace(folder), ResidentsModule.Records), TimeProvider.System).Waiting()).Select(one => one.Callback!.Name).ToHashSet();
        Assert.Empty(called.Except(waiting));
        Assert.NotEmpty(kept);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills: {kept.Count} boxes and {called.Count} calls acknowledged, none lost");
    }

    /// <summary>A server that was just started has its first answers to learn: it is killed while it writes, not before.</summary>
    private async Task SomethingMore()
    {
        var before = kept.Count;
        for (var turn = 0; turn < 200 && kept.Count == before; turn++)
            await Task.Delay(50);
    }

    private async Task Leave(HttpClient client, bool callsBack, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (callsBack)
                    await LeaveCall(client, stop);
                else
                    await LeaveBox(client, stop);
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
            {
                // Not acknowledged: nothing is expected of it.
            }
        }
    }

    private async Task LeaveBox(HttpClient client, CancellationToken stop)
    {
        var (id, box) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(400));
        using var response = await client.PostAsync(new Uri($"/kept/{id}", UriKind.Relative), new ByteArrayContent(box), stop);
        if (response.StatusCode == HttpStatusCode.Created)
            kept[id] = box;
    }

    private async Task LeaveCall(HttpClient client, CancellationToken stop)
    {
        var name = $"Z{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        using var form = new FormUrlEncodedContent([new("name", name), new("telephone", "0612345678"), new("moment", "Evening")]);
        using var response = await client.PostAsync(new Uri("/etre-rappele", UriKind.Relative), form, stop);
        if (response.StatusCode == HttpStatusCode.SeeOther)
            called.Add(name);
    }

    private async Task<Running> Start()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "serve", "--urls", address.ToString(), "--data", folder])
        {
            RedirectStandardOutput = true,
        })!;
        // It says so in one line once it listens.
        await process.StandardOutput.ReadLineAsync();
        return new Running(process, new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Running(Process Process, HttpClient Client) : IDisposable
    {
        public void Dispose()
        {
            Client.Dispose();
            if (!Process.HasExited)
                Process.Kill();
            Process.WaitForExit();
            Process.Dispose();
        }
    }
}
