using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Choices.Booklet;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Appeals;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Gestures;
using Prevenance.MutualHelp.Moderation;
using Prevenance.MutualHelp.Notices;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Neighbours.Appeals;
using Prevenance.Web.Pages.Neighbours.Board;
using Prevenance.Web.Pages.Neighbours.Door;
using Prevenance.Web.Pages.Neighbours.Gestures;
using Prevenance.Web.Pages.Neighbours.Judging;
using Prevenance.Web.Pages.Neighbours.Places;
using Prevenance.Web.Pages.Neighbours.Posting;
using Prevenance.Web.Pages.Neighbours.Writing;
using Prevenance.Works;

namespace Prevenance.Web.Pages.Neighbours;

/// <summary>Mutual help between neighbours: to ask, to offer, to write to one another. It knows no file, and has a store of its own.</summary>
internal sealed class NeighboursModule : IModule
{
    public Audience Audience => Audience.Anybody;

    /// <summary>None in the store of files: <see cref="MutualHelpStore"/> is another.</summary>
    public IReadOnlyList<IKeepsRecords> Records => [];

    public void AddServices(IServiceCollection services) => services
        .AddSingleton(provider => MutualHelpStore.Open(provider.GetRequiredService<DataFolder>().Path, provider.GetRequiredService<IConfiguration>()[MutualHelpStore.PostgreSqlSetting]))
        .AddSingleton(ModerationRules.Own)
        .AddSingleton<Moderator>()
        .AddSingleton<HelpBoard>()
        .AddSingleton<Alarm>()
        .AddSingleton<AnimatorDesk>()
        .AddSingleton<GestureDesk>()
        .AddSingleton<ITellsLiveFigures, GestureFigures>()
        .AddSingleton<NoticeBoard>()
        .AddSingleton<AnimatorRelay>()
        .AddSingleton<AppealDesk>()
        .AddSingleton<Readings>()
        .AddScoped<AppealReaders>()
        .AddScoped<OwnPage>()
        .AddSingleton<IRound, NeighbourRound>()
        .AddSingleton<MemberDoor>()
        .AddSingleton<MemberSession>()
        .AddSingleton<PostingDesk>()
        .AddSingleton<UrgentFirst>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapBoard();
        app.MapDoor();
        app.MapPosting();
        app.MapWriting();
        app.MapGestures();
        app.MapPlaces();
    }
}
