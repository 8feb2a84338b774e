using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Prevenance.Directories;
using Prevenance.Directories.Letters;
using Prevenance.Storage;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Services.Answers;
using Prevenance.Web.Pages.Services.Cards;
using Prevenance.Web.Pages.Services.Letters;
using Prevenance.Web.Pages.Services.Search;
using Prevenance.Web.Pages.Services.Search.Http;
using Prevenance.Works;

using Audience = Prevenance.Web.Hosting.Audience;

namespace Prevenance.Web.Pages.Services;

/// <summary>The directory of services, for anybody: to look for one, and to read its card.</summary>
internal sealed class ServicesModule : IModule
{
    public Audience Audience => Audience.Anybody;

    public IReadOnlyList<IKeepsRecords> Records => [DirectoryModule.Records];

    public void AddServices(IServiceCollection services) => services
        .AddDirectory()
        .AddSingleton(MailOf)
        .AddSingleton<CardDesk>()
        .AddSingleton<IRound, DueLetters>()
        .AddSingleton<IRound, CardNews>()
        .AddSingleton<IRound, UnmetRound>()
        .AddSingleton<LetterRound>()
        .AddHostedService(provider => provider.GetRequiredService<LetterRound>());

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapSearch();
        app.MapSearchHttp();
        app.MapCard();
        app.MapQuestions();
    }

    /// <summary>The mail server of the settings; none for a demonstration, whose services are invented.</summary>
    private static MailWay MailOf(IServiceProvider provider) => new(provider.GetRequiredService<DemonstrationMark>().IsOn
        ? null
        : MailSettings.Read(name => provider.GetRequiredService<IConfiguration>()[name]));
}
