using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Interviews;
using Prevenance.Residents;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Resident.Callbacks;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Help;
using Prevenance.Web.Pages.Resident.Home;
using Prevenance.Web.Pages.Resident.Rights.Hypotheses;
using Prevenance.Web.Pages.Resident.Rights.Keeping;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Pages.Resident.Rights;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident;

/// <summary>The journey of somebody who looks for their rights: questions, rights, what may change, and who can help.</summary>
internal sealed class ResidentModule : IModule
{
    public Audience Audience => Audience.Anybody;

    public IReadOnlyList<IKeepsRecords> Records => [ResidentsModule.Records];

    public void AddServices(IServiceCollection services) => services
        .AddResidents()
        .AddSingleton<Interview>()
        .AddSingleton<RightsCalculation>()
        .AddSingleton<HypothesesCalculation>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapPage<HomePage>(Paths.Home);
        app.MapPage<ExamplesPage>(Paths.Examples);
        app.MapQuestions();
        app.MapRights();
        app.MapHelp();
        app.MapCallbacks();
        app.MapKeeping();
    }
}
