using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices;
using Prevenance.Choices.Scenarios;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Deciders.Ranges;
using Prevenance.Web.Pages.Deciders.SideBySide;
using Prevenance.Web.Pages.Deciders.TeamCounts;
using Prevenance.Web.Pages.Deciders.TeamWeeks;
using Prevenance.Web.Pages.Deciders.Voices;
using Prevenance.Web.Pages.Deciders.Weights;

namespace Prevenance.Web.Pages.Deciders;

/// <summary>What those who decide look at before they do: nothing on these pages is of a person, and nothing says what to choose.</summary>
internal sealed class DecidersModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [ChoicesModule.Records];

    public void AddServices(IServiceCollection services) => services
        .AddChoices()
        .AddSingleton(provider => ResultFolder.In(provider.GetRequiredService<DataFolder>().Path));

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapTeamWeek();
        app.MapTeamFigures();
        app.MapScenarios();
        app.MapRanges();
        app.MapWeights();
        app.MapVoices();
    }
}
