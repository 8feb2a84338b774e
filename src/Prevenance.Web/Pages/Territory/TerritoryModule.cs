using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices.Booklet;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Territory.Unmet;
using Audience = Prevenance.Web.Hosting.Audience;

namespace Prevenance.Web.Pages.Territory;

/// <summary>Needs and access over the territory, for officials and for who follows people: areas, and never anybody.</summary>
internal sealed class TerritoryModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services.AddSingleton<TerritoryBook>().AddSingleton<ITellsLiveFigures, TerritoryFigures>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapTerritory();
        app.MapUnmet();
    }
}
