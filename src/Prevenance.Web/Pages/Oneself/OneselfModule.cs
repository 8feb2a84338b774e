using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Oneself.Asking;
using Prevenance.Web.Pages.Oneself.Copy;
using Prevenance.Web.Pages.Oneself.Entry;
using Prevenance.Web.Pages.Oneself.Home;
using Prevenance.Web.Pages.Oneself.Opened;
using Prevenance.Web.Pages.Oneself.Referrals;
using Prevenance.Web.Pages.Oneself.Written;

namespace Prevenance.Web.Pages.Oneself;

/// <summary>A person's own file: what is next, what is written of her, who opened it, what she asks, and all of it to take away.</summary>
internal sealed class OneselfModule : IModule
{
    public Audience Audience => Audience.Oneself;

    /// <summary>Those of the modules that follow her.</summary>
    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services.AddScoped<CopyReader>().AddScoped<OwnJournal>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapEntry();
        app.MapOwnHome();
        app.MapWritten();
        app.MapOpened();
        app.MapAsking();
        app.MapOwnReferrals();
        app.MapCopy();
    }
}
