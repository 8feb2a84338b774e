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

    private readonly string folder;

    private QuietHouse(string folder, WebApplication app) => (this.folder, App) = (folder, app);

    public WebApplication App { get; }

    /// <summary>Opens a copy of what a folder keeps.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="clock">What tells the day.</param>
    /// <exception cref="RefusalException">Nothing is kept there, or it is kept in a PostgreSQL.</exception>
    public static Task<QuietHouse> CopyOf(string data, TimeProvider? clock)
    {
        if (StoreSettings.In(data).PostgreSql is not null)
        {
            throw new RefusalException(data, new(
                "ce qui est gardé est dans PostgreSQL : essayez-le sur une sauvegarde remise dans une autre base, jamais sur la vraie",
                "what is kept is in PostgreSQL: try it on a backup that was put back in another database, never on the real one"));
        }
        return Open(data, clock, folder =>
        {
            if (!Store.CopyWhole(new StorePlace(data), folder, [.. Modules.All.SelectMany(module => module.Records)]))
                throw new RefusalException(data, new("rien n’est gardé dans ce dossier", "nothing is kept in this folder"));
        });
    }

    /// <summary>Opens a house where one person is known of whom nothing is: what it says is nobody's.</summary>
    /// <param name="data">The folder beside which it is made.</param>
    /// <param name="clock">What tells the day.</param>
    /// <returns>The house, its session of somebody who may do all, and the file.</returns>
    public static async Task<(QuietHouse House, string Cookie, FileKey File)> Empty(string data, TimeProvider? clock)
    {
        const string team = "?";
        var house = await Open(data, clock, _ => { });
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
    }

    private static async Task<QuietHouse> Open(string data, TimeProvider? clock, Action<string> fill)
    {
        // What a run left that was killed.
        foreach (var left in Directory.EnumerateDirectories(data, $"{Prefix}*"))
            Directory.Delete(left, recursive: true);
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
            return new QuietHouse(folder, app);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }
}
