using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Openings;
using Prevenance.Accounts.Staff;
using Prevenance.Storage;

namespace Prevenance.Accounts.Tests.Support;

/// <summary>A store of a test's own, and the module over it, on a Friday at noon.</summary>
public abstract class AccountsTest : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 11, 27);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly List<ServiceProvider> hosts = [];

    internal MovedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));

    internal Store Store { get; private set; } = null!;

    internal ServiceProvider Services { get; private set; } = null!;

    internal Gate Gate => Services.GetRequiredService<Gate>();

    internal AccessJournal Journal => Services.GetRequiredService<AccessJournal>();

    internal MissionBook Missions => Services.GetRequiredService<MissionBook>();

    internal OpeningBook Openings => Services.GetRequiredService<OpeningBook>();

    internal ConsentBook Consents => Services.GetRequiredService<ConsentBook>();

    internal string DatabaseFile => Path.Combine(folder, "prevenance.db");

    public ValueTask InitializeAsync()
    {
        (Store, Services) = Host();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
            await host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The module of a machine: a second call makes a second machine on the same store.</summary>
    internal (Store Store, ServiceProvider Services) Host(string? postgreSql = null)
    {
        var store = Store.Open(new StorePlace(folder, postgreSql), AccountsModule.Records);
        var services = new ServiceCollection()
            .AddLogging()
            .AddHttpContextAccessor()
            .AddSingleton(store)
            .AddSingleton<TimeProvider>(Clock)
            .AddAccounts(() => new CommonPasswords(new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "correct horse battery" }));
        services.AddAuthentication();
        var provider = services.BuildServiceProvider();
        hosts.Add(provider);
        return (store, provider);
    }

    /// <summary>Somebody who works here, with one role.</summary>
    internal async Task<Viewer> Worker(string name, Role role, string? team = null)
    {
        using var scope = Services.CreateScope();
        var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
        var account = await staff.Add(name, $"{name}@example.org", null);
        await staff.Give(account, new Duty(role, team, new Days(Today)));
        return new Viewer(account);
    }

    /// <summary>A file, followed by somebody in a team.</summary>
    internal async Task<FileKey> FileOf(Viewer referent, string team)
    {
        var file = new FileKey(Guid.NewGuid().ToString("n"));
        await Missions.Open(file);
        await Missions.Give(new Mission(referent.Account!, file, MissionKind.Referent, team, new Days(Today)));
        return file;
    }

    /// <summary>What is answered to reading a file.</summary>
    internal async Task<Answer> Read(Viewer viewer, FileKey file)
    {
        var decision = await Gate.Ask(viewer, Gesture.ReadFile, file, "page");
        Assert.Equal(decision.Pass is null, decision.Answer is Answer.NotThere or Answer.SignIn or Answer.Reason or Answer.Glass);
        return decision.Answer;
    }
}
