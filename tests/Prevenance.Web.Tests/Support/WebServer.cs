using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Law.France;
using Prevenance.Web.Pages.Resident.Hypotheses;
using Prevenance.Web.Pages.Resident.Rights;

[assembly: AssemblyFixture(typeof(Prevenance.Web.Tests.Support.WebServer))]

namespace Prevenance.Web.Tests.Support;

/// <summary>The real application, over the real law, listening on a free port of this machine.</summary>
public sealed class WebServer : IAsyncLifetime
{
    private readonly WebApplication app = WebApp.Build(FrenchLaw.System, "http://127.0.0.1:0");

    public Uri Address { get; private set; } = default!;

    public HttpClient Client { get; private set; } = default!;

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
        await app.DisposeAsync();
    }
}
