using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Pages.Staff.Opening;
using Prevenance.Web.Pages.Staff.Refusals;
using Prevenance.Web.Pages.Staff.Runs;

namespace Prevenance.Web.Pages.Staff;

/// <summary>What all those who sign in have: to come in, to leave, an account of their own, and to say why they open a file.</summary>
internal sealed class StaffModule : IModule
{
    public Audience Audience => Audience.Staff;

    public IReadOnlyList<IKeepsRecords> Records => [AccountsModule.Records];

    public void AddServices(IServiceCollection services) => services
        .AddAccounts(() => CommonPasswords.Load(StaffFiles.CommonPasswords))
        .AddSingleton<KeptForms>()
        .AddSingleton<ProviderSession>()
        .AddSingleton<RunRoom>()
        .AddSingleton<IDoor, Door>()
        .AddHostedService<RefusalRounds>();

    public void MapPages(IEndpointRouteBuilder app)
    {
        app.MapSignIn();
        app.MapAccount();
        app.MapProvider();
        app.MapPasskeys();
        app.MapOpening();
        app.MapRefusals();
        app.MapRuns();
    }
}
