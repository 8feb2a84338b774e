using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework;
using Prevenance.Choices;
using Prevenance.Directories;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Pages.Everyone.LivingBooklet.Measures;
using Prevenance.Web.Pages.Staff;

namespace Prevenance.Cli;

/// <summary>The modules of those who work with people, as the command uses them over the store of a folder.</summary>
internal sealed class StaffHost : IAsyncDisposable
{
    private readonly ServiceProvider provider;
    private readonly AsyncServiceScope scope;

    private StaffHost(ServiceProvider provider) => (this.provider, scope) = (provider, provider.CreateAsyncScope());

    public static StaffHost Open(string data)
    {
        var store = Store.Open(StoreSettings.In(data), AccountsModule.Records, CaseworkModule.Records, DirectoryModule.Records, ChoicesModule.Records);
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor().AddSingleton(store).AddSingleton(TimeProvider.System)
            .AddAccounts(() => CommonPasswords.Load(StaffFiles.CommonPasswords)).AddCasework().AddDirectory().AddChoices().AddMeasures();
        services.AddAuthentication();
        return new StaffHost(services.BuildServiceProvider());
    }

    /// <summary>On whose behalf the command does something about people: the gate is asked, and the journal says so.</summary>
    public static Option<string> As() => new("--as") { Description = Speech.Say("l’adresse du compte pour qui c’est fait : ses droits sont ceux de ses pages", "the address of the account that it is done for: its rights are those of its pages") };

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>What the gate gives to an account for a gesture.</summary>
    /// <param name="email">The account.</param>
    /// <param name="gesture">What is done.</param>
    /// <param name="file">Whose file; nothing for a gesture that is about none in particular.</param>
    /// <param name="part">How the journal names it.</param>
    /// <param name="reason">Why, where a reason is asked.</param>
    /// <exception cref="RefusalException">There is no such account, or it may not.</exception>
    public async Task<Pass> PassOf(string? email, Gesture gesture, FileKey? file, string part, string? reason = null)
    {
        var account = (await Get<StaffBook>().All()).FirstOrDefault(one => string.Equals(one.Email, email, StringComparison.OrdinalIgnoreCase))
            ?? throw Options.Fault("--as", $"« {email} » n’a pas de compte ; attendu : une adresse, comme odile@exemple.fr", $"'{email}' has no account; expected an address, such as odile@example.org");
        var decision = await Get<Gate>().Ask(new Viewer(account.Id, Device: Device.Command), gesture, file, part, reason);
        if (decision.Answer is Answer.Reason or Answer.Glass && decision.Pass is null)
            throw Options.Fault("--reason", "ce dossier s’ouvre pour une raison, que la personne lira ; celui d’une autre équipe, par sa page", "this file opens for a reason, which the person will read; that of another team, by its page");
        return decision.Pass ?? throw Options.Fault("--as", "ce dossier n’existe pas, ou ce compte ne le peut pas", "there is no such file, or this account may not");
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await provider.DisposeAsync();
    }
}
