using Microsoft.AspNetCore.Builder;

namespace Prevenance.Web.Tests.Support;

/// <summary>The real application with settings of its own, for as long as one test.</summary>
internal sealed class ServerOfItsOwn : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("prevenance");
    private readonly WebApplication app;

    private ServerOfItsOwn(string limits)
    {
        File.WriteAllText(Path.Combine(data.FullName, "settings.json"), $$"""{ "Limits": {{limits}} }""");
        app = WebApp.Build("http://127.0.0.1:0", data.FullName);
    }

    public HttpClient Client { get; private set; } = default!;

    public IServiceProvider Services => app.Services;

    /// <param name="limits">The settings, as <c>settings.json</c> has them.</param>
    public static async Task<ServerOfItsOwn> Start(string limits)
    {
        var server = new ServerOfItsOwn(limits);
        await server.app.StartAsync();
        server.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.app.Urls.Single()) };
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}
