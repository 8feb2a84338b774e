using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Prevenance.Cli.Tests.Works;

/// <summary>A real nginx before several servers, with what <c>deploy/nginx.conf</c> says of each request; without https, which has its certificates elsewhere.</summary>
internal sealed class Nginx : IDisposable
{
    private static readonly string? Program = new[] { "/usr/sbin/nginx", "/usr/local/sbin/nginx" }.FirstOrDefault(File.Exists);

    private readonly Process process;

    private Nginx(Process process, int port) => (this.process, Address) = (process, new Uri($"http://127.0.0.1:{port}"));

    public Uri Address { get; }

    public static async Task<Nginx> Start(string folder, IEnumerable<int> servers)
    {
        Assert.SkipWhen(Program is null, "nginx is not installed.");
        var port = FreePort();
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/nginx.log;
            events { }
            http {
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                upstream prevenance { {{string.Concat(servers.Select(server => $"server 127.0.0.1:{server}; "))}} }
                {{ServerBlock(port)}}
            }
            """);
        var nginx = new Nginx(Process.Start(Program!, ["-e", $"{folder}/nginx.log", "-c", settings]), port);
        await nginx.Listens();
        return nginx;
    }

    public void Dispose()
    {
        // It ends those that work for it when it is asked, and not when it is killed.
        using var asked = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        process.WaitForExit();
        process.Dispose();
    }

    private static string ServerBlock(int port) => string.Join('\n', File.ReadLines(Deployed())
        .Where(line => line.TrimStart() is var said && !said.StartsWith("ssl_", StringComparison.Ordinal) && !said.StartsWith("http2", StringComparison.Ordinal))
        .Select(line => line.Replace("listen 443 ssl;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal).Replace("http://127.0.0.1:5080", "http://prevenance", StringComparison.Ordinal)));

    private static string Deployed([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "deploy", "nginx.conf");

    private async Task Listens()
    {
        for (var turn = 0; turn < 200; turn++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Address.Port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }
        throw new InvalidOperationException("nginx does not listen.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
