using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Storage;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;

namespace Prevenance.Web.Leaks;

/// <summary>
/// The application over a copy of what is kept, for this process alone: nothing is noted in the real journal, nothing is put aside for anybody,
/// and no letter leaves. The copy lies in the folder that it was made from, and goes with it.
/// </summary>
internal sealed class QuietHouse : IAsyncDisposable
{
    private const string Prefix = "prevenance.leak-";
    private const string Loopback = "http://127.0.0.1:0";

    private const string LockName = "prevenance.leak.lock";

    private readonly string folder;
    private readonly FileStream? alone;

    private QuietHouse(string folder, WebApplication app, FileStream? alone) => (this.folder, App, this.alone) = (folder, app, alone);

    public WebApplication App { get; }

    /// <summary>Opens a copy of what a folder keeps.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="clock">What tells the day.</param>
    /// <exception cref="RefusalException">Nothing is kept there, it is kept in a PostgreSQL, or another copy of it is open.</exception>
    public static async Task<QuietHouse> CopyOf(string data, TimeProvider? clock)
    {
        if (StoreSettings.In(data).PostgreSql is not null)
        {
            throw new RefusalException(data, new(
                "ce qui est gardé est dans PostgreSQL : essayez-le sur une sauvegarde remise dans une autre base, jamais sur la vraie",
                "what is kept is in PostgreSQL: try it on a backup that was put back in another database, never on the real one"));
        }
        if (!Directory.Exists(data))
            throw NothingIn(data);
        var alone = Lock(data);
        try
        {
            // What a run left that was killed.
            foreach (var left in Directory.EnumerateDirectories(data, $"{Prefix}*"))
                Directory.Delete(left, recursive: true);
            return await Open(data, clock, alone, folder =>
            {
                if (!Store.CopyWhole(new StorePlace(data), folder, [.. Modules.All.SelectMany(module => module.Records)]))
                    throw NothingIn(data);
            });
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a house where one person is known of whom nothing is: what it says is nobody's.</summary>
    /// <param name="data">The folder beside which it is made.</param>
    /// <param name="clock">What tells the day.</param>
    /// <returns>The house, its session of somebody who may do all, and the file.</returns>
    public static async Task<(QuietHouse House, string Cookie, FileKey File)> Empty(string data, TimeProvider? clock)
    {
        const string team = "?";
        var house = await Open(data, clock, alone: null, _ => { });
        await using var scope = house.App.Services.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
        var account = await staff.Add("?", "leak@localhost.invalid", password: null);
        foreach (var role in Enum.GetValues<Role>())
            await staff.Give(account, new Duty(role, role is Role.SocialWorker or Role.Reception or Role.TeamManager ? team : null, new Days(DateOnly.MinValue)));
        var file = PersonBook.NewKey();
        var pass = (await scope.ServiceProvider.GetRequiredService<Gate>().Ask(new Viewer(account, Device: Device.Command), Gesture.CreatePerson, null, "leak")).Pass!;
        await scope.ServiceProvider.GetRequiredService<PersonBook>().Create(pass, new Person(file), team, account);
        return (house, await SignedIn.CookieOf(scope.ServiceProvider, account), file);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        if (alone is not null)
            await alone.DisposeAsync();
    }

    /// <summary>Two at once in one folder would each take the other's copy for what a killed run left.</summary>
    private static FileStream Lock(string data)
    {
        try
        {
            return new FileStream(Path.Combine(data, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new RefusalException(data, new Text("ce dossier est déjà fouillé en ce moment : attendez que ce soit fini", "this folder is being searched already: wait until that is over"));
        }
    }

    private static RefusalException NothingIn(string data) => new(data, new Text("rien n’est gardé dans ce dossier", "nothing is kept in this folder"));

    private static async Task<QuietHouse> Open(string data, TimeProvider? clock, FileStream? alone, Action<string> fill)
    {
        var folder = Path.Combine(data, $"{Prefix}{Guid.NewGuid():n}");
        // For our own eyes, as the folder that it is copied from.
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            fill(folder);
            var app = WebApp.BuildQuiet(Loopback, folder, clock);
            await app.StartAsync();
            return new QuietHouse(folder, app, alone);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }
}
