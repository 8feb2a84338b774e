using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Prevenance.Cli.Tests.Works;

/// <summary>A process of <c>serve</c> over a PostgreSQL that others share.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly Process process;

    private WebServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <param name="data">Its folder, with its key and its settings; also its home, where nothing was ever run.</param>
    public static async Task<WebServer> Start(string data)
    {
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "serve", "--urls", $"http://127.0.0.1:{port}", "--data", data])
        {
            RedirectStandardOutput = true,
            Environment = { ["HOME"] = data },
        })!;
        var server = new WebServer(process, port);
        // It says so in one line, the first, once it listens.
        var said = await process.StandardOutput.ReadLineAsync();
        if (said?.Contains($"{port}", StringComparison.Ordinal) == true)
            return server;
        server.Dispose();
        throw new InvalidOperationException($"Instead of where it listens, it said: {said}");
    }

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
