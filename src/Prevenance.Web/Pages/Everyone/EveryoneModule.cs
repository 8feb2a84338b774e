using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices.Booklet;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Everyone.About;
using Prevenance.Web.Pages.Everyone.Coming;
using Prevenance.Web.Pages.Everyone.LawSheets;
using Prevenance.Web.Pages.Everyone.LivingBooklet;
using Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;
using Prevenance.Web.Pages.Everyone.QuickExit;
using Prevenance.Web.Texts;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Everyone;

/// <summary>What anybody may read: the law, the booklet, what may be coming, what this is, and a way out.</summary>
internal sealed class EveryoneModule : IModule
{
    public Audience Audience => Audience.Anybody;

    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton(_ => LessonBook.Read(LessonBook.OwnFolder))
        .AddScoped<BookletReader>()
        .AddMeasures()
        .AddSingleton<IRound, MeasuringRound>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapPage<AboutPage>(Paths.About);
        app.MapLaw();
        app.MapBooklet();
        app.MapComing();
        app.MapQuickExit();
    }
}
