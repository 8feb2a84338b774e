using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Storage;

namespace Prevenance.Casework.Tests.Files;

/// <summary>A store of a test's own with a few workers, on a Friday at noon.</summary>
public abstract class FilesTest : IAsyncLifetime
{
    internal static readonly DateOnly Today = new(2026, 11, 27);

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    internal MovedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));

    internal Store Store { get; private set; } = null!;

    internal ServiceProvider Services { get; private set; } = null!;

    internal Gate Gate => Services.GetRequiredService<Gate>();

    internal PersonBook People => Services.GetRequiredService<PersonBook>();

    internal PeopleSearch Search => Services.GetRequiredService<PeopleSearch>();

    internal FactStore Facts => Services.GetRequiredService<FactStore>();

    internal string Folder => folder;

    public async ValueTask InitializeAsync() => await Open(null);

    /// <summary>Opens the same folder, or another database.</summary>
    internal async Task Open(string? postgreSql)
    {
        if (Services is not null)
            await Services.DisposeAsync();
        Store = Store.Open(new StorePlace(folder, postgreSql), AccountsModule.Records, CaseworkModule.Records);
        var services = new ServiceCollection().AddLogging().AddHttpContextAccessor().AddSingleton(Store).AddSingleton<TimeProvider>(Clock)
            .AddAccounts(() => new CommonPasswords(new HashSet<string>())).AddCasework();
        services.AddAuthentication();
        Services = services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal async Task<Viewer> Worker(string name, Role role, string? team = null)
    {
        using var scope = Services.CreateScope();
        var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
        var account = await staff.Add(name, $"{name}@example.org", null);
        await staff.Give(account, new Duty(role, team, new Days(Today)));
        return new Viewer(account);
    }

    internal async Task<Pass> Pass(Viewer viewer, Gesture gesture, FileKey? file = null) =>
        (await Gate.Ask(viewer, gesture, file, "test", "une raison de test")).Pass ?? throw new InvalidOperationException($"no pass for {gesture}");

    /// <summary>Somebody known here, followed by a worker.</summary>
    internal async Task<FileKey> Known(Viewer referent, string team, Person person)
    {
        await People.Create(await Pass(referent, Gesture.CreatePerson), person, team, referent.Account);
        return person.Key;
    }

    internal static Person Named(string first, string usage, string? born = null) => new(PersonBook.NewKey())
    {
        FirstNames = PersonName.Of(first),
        UsageName = PersonName.Of(usage),
        Birth = born is null ? null : Birth.On(DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
