using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Audience = Prevenance.Web.Hosting.Audience;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>Those who keep the directory true: what is said of cards, and what is known better here.</summary>
internal sealed class KeepingModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services.AddScoped<DirectoryKeepers>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapKeeping();
        app.MapDuplicates();
    }
}
