using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Audience = Prevenance.Web.Hosting.Audience;

namespace Prevenance.Web.Pages.Neighbours.Animator;

/// <summary>Who animates mutual help in a quarter: a volunteer whose team is the quarter. They open no file, and no file is near.</summary>
internal sealed class AnimatorModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services.AddSingleton<HumanCalled>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapAnimator();
        app.MapNotices();
        app.MapAppeals();
    }
}
