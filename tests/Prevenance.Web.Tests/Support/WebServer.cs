using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Residents;
using Prevenance.Web.Pages.Resident.Rights.Hypotheses;
using Prevenance.Web.Pages.Resident.Rights;

[assembly: AssemblyFixture(typeof(Prevenance.Web.Tests.Support.WebServer))]

namespace Prevenance.Web.Tests.Support;

/// <summary>The real application, over the real law, listening on a free port of this machine.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory();
    private readonly WebApplication app;

    public WebServer()
    {
        // Many tests ask at once, on machines that do other work: none of them is about how long anybody waits. What the processor may
        // give one request is bounded as everywhere.
        File.WriteAllText(Path.Combine(data.FullName, "settings.json"), """{ "Limits": { "Seconds": 120 } }""");
        app = WebApp.Build("http://127.0.0.1:0", data.FullName, new FixedDay(Today));
    }

    /// <summary>The day that it is for the application: what rights amount to is written down for one month.</summary>
    public static readonly DateOnly Today = new(2026, 11, 27);

    public Uri Address { get; private set; } = default!;

    public HttpClient Client { get; private set; } = default!;

    /// <summary>The folder of the store.</summary>
    public string Data => data.FullName;

    public IServiceProvider Services => app.Services;

    internal CallbackBox Callbacks => app.Services.GetRequiredService<CallbackBox>();

    internal HypothesesCalculation Hypotheses => app.Services.GetRequiredService<HypothesesCalculation>();

    internal RightsCalculation Rights => app.Services.GetRequiredService<RightsCalculation>();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}
