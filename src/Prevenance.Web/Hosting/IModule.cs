using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Prevenance.Web.Hosting;

/// <summary>
/// A part of the application that owns its pages, and brings what they stand on. Adding one is a folder, and a line in <see cref="Modules"/>.
/// </summary>
internal interface IModule
{
    /// <summary>Registers what the pages ask for: the records of a module of ours (as <c>AddResidents</c> does), and what works out what they show.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Gives each page its address.</summary>
    void MapPages(IEndpointRouteBuilder app);
}
