using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Casework;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker.Alerts;
using Prevenance.Web.Pages.SocialWorker.Appointments;
using Prevenance.Web.Pages.SocialWorker.File;
using Prevenance.Web.Pages.SocialWorker.File.Consents;
using Prevenance.Web.Pages.SocialWorker.File.Goals;
using Prevenance.Web.Pages.SocialWorker.File.Households;
using Prevenance.Web.Pages.SocialWorker.File.Identity;
using Prevenance.Web.Pages.SocialWorker.File.Missions;
using Prevenance.Web.Pages.SocialWorker.File.Notes;
using Prevenance.Web.Pages.SocialWorker.File.OwnAccess;
using Prevenance.Web.Pages.SocialWorker.File.Papers;
using Prevenance.Web.Pages.SocialWorker.File.Referrals;
using Prevenance.Web.Pages.SocialWorker.File.Same;
using Prevenance.Web.Pages.SocialWorker.File.ToSettle;
using Prevenance.Web.Pages.SocialWorker.File.Wishes;
using Prevenance.Web.Pages.SocialWorker.Home;
using Prevenance.Web.Pages.SocialWorker.Imports;
using Prevenance.Web.Pages.SocialWorker.Interview;
using Prevenance.Web.Pages.SocialWorker.Messages;
using Prevenance.Web.Pages.SocialWorker.People;
using Prevenance.Web.Pages.SocialWorker.Retention;
using Prevenance.Web.Pages.SocialWorker.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;
using Prevenance.Web.Pages.SocialWorker.Team;

namespace Prevenance.Web.Pages.SocialWorker;

/// <summary>The day of who follows people: whom, what is known of them, what was said last.</summary>
internal sealed class SocialWorkerModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [CaseworkModule.Records];

    public void AddServices(IServiceCollection services) => services
        .AddCasework()
        .AddSingleton<FileRightsCalculation>()
        .AddScoped<SituationReader>()
        .AddScoped<FactUsesReader>()
        .AddScoped<InterviewDesk>()
        .AddScoped<OutlookDesk>()
        .AddSingleton<OutlooksBehind>()
        .AddHostedService(provider => provider.GetRequiredService<OutlooksBehind>())
        .AddScoped<HomeReader>()
        .AddScoped<WeekReader>()
        .AddScoped<FileReader>()
        .AddScoped<WithWhom>()
        .AddScoped<AppointmentDesk>()
        .AddScoped<FileBesideReader>()
        .AddScoped<NamesDesk>()
        .AddScoped<ReachDesk>()
        .AddScoped<HouseholdDesk>()
        .AddScoped<LeavingDesk>()
        .AddScoped<NoteDesk>()
        .AddScoped<ReferralReader>()
        .AddScoped<SameReader>()
        .AddScoped<MorningMessagesReader>()
        .AddScoped<VisitReader>()
        .AddScoped<TeamReader>()
        .AddScoped<CaseloadDesk>()
        .AddScoped<FlowDesk>()
        .AddScoped<FlowPlaceDesk>()
        .AddScoped<ImportTeams>()
        .AddSingleton<TravellingFiles>()
        .AddSingleton<MadeSearches>()
        .AddSingleton<JustDone>()
        .AddSingleton<SeenForms>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapHome();
        app.MapTeam();
        app.MapPeople();
        app.MapMessages();
        app.MapFile();
        app.MapIdentity();
        app.MapInterview();
        app.MapRight();
        app.MapSetAside();
        app.MapAppointments();
        app.MapCalendar();
        app.MapHouseholds();
        app.MapNotes();
        app.MapGoals();
        app.MapOwnAccess();
        app.MapToSettle();
        app.MapConsents();
        app.MapWishes();
        app.MapReferrals();
        app.MapTellWorker();
        app.MapMissions();
        app.MapSame();
        app.MapPapers();
        app.MapImports();
        app.MapRetention();
    }
}
