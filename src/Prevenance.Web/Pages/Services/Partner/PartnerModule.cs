using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Audience = Prevenance.Web.Hosting.Audience;

namespace Prevenance.Web.Pages.Services.Partner;

/// <summary>A partner with an account: what was asked of its services, and their cards. It opens no file.</summary>
internal sealed class PartnerModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services.AddScoped<PartnerServices>().AddScoped<PartnerNames>();

    public void MapPages(IEndpointRouteBuilder app) => app.MapPartner();
}
