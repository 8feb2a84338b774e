using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Staff;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Staff;

namespace Prevenance.Cli.Verbs.Accounts;

/// <summary>The module as the command uses it, over the store of a folder.</summary>
internal static class AccountsHost
{
    public static ServiceProvider Open(string data)
    {
        var store = Store.Open(StoreSettings.In(data), AccountsModule.Records);
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor().AddSingleton(store).AddSingleton(TimeProvider.System)
            .AddAccounts(() => CommonPasswords.Load(StaffFiles.CommonPasswords));
        services.AddAuthentication();
        return services.BuildServiceProvider();
    }
}
