using System.Net;
using Microsoft.AspNetCore.Builder;
using Prevenance.Web;

namespace Prevenance.Fuzzing;

/// <summary>The real application on a free port of this machine, with a store that goes with it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("prevenance");
    private readonly WebApplication app;

    private RunningServer()
    {
        app = WebApp.Build("http://127.0.0.1:0", data.FullName);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
    }

    public HttpClient Client { get; }

    public static async Task<RunningServer> Start()
    {
        var server = new RunningServer();
        await server.app.StartAsync();
        server.Client.BaseAddress = new Uri(server.app.Urls.Single());
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}
