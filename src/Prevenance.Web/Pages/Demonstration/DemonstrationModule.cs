using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Demonstration.Invented;

namespace Prevenance.Web.Pages.Demonstration;

/// <summary>A house with invented people in it, and a way in as any of those who work there. No other configuration has it.</summary>
/// <param name="data">The folder of the demonstration.</param>
/// <param name="alone">Keeps other processes from it, for as long as the application runs.</param>
/// <param name="households">How many households are invented; as many as the file tells when absent.</param>
internal sealed class DemonstrationModule(string data, IDisposable alone, int? households) : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<Invention>(provider, Crowd.Of(households)))
        .AddSingleton<InventedFamily>()
        .AddSingleton<InventedServices>()
        .AddSingleton<InventedKeeping>()
        .AddSingleton<InventedReferrals>()
        .AddSingleton<InventedNeighbours>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<Filling>(provider, data, alone))
        .AddHostedService(provider => provider.GetRequiredService<Filling>());

    public void MapPages(IEndpointRouteBuilder app) => app.MapDemonstration();
}
