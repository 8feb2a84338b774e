using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;

namespace Prevenance.Web.Hosting;

/// <summary>
/// A part of the application that owns its pages, and brings what they stand on. Adding one is a folder, and a line in <see cref="Modules"/>.
/// </summary>
internal interface IModule
{
    /// <summary>Whom its pages are for.</summary>
    Audience Audience { get; }

    /// <summary>The records that its pages stand on; none where nothing is kept.</summary>
    IReadOnlyList<IKeepsRecords> Records { get; }

    /// <summary>Registers what the pages ask for.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Gives each page its address.</summary>
    void MapPages(IEndpointRouteBuilder app);
}
