using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Tests.Support;
using Prevenance.Works;

namespace Prevenance.Web.Tests.Staff;

/// <summary>The real application with people who sign in, for as long as one test.</summary>
internal sealed class StaffServer : IAsyncDisposable
{
    public const string Password = "girafe lente sous la neige";

    /// <summary>That of who has not chosen theirs yet.</summary>
    public const string GivenPassword = "renard calme au bord de l’eau";

    private readonly DirectoryInfo data;
    private readonly bool isBeside;
    private readonly WebApplication app;

    private StaffServer(DirectoryInfo shared, MovedClock clock)
    {
        (data, isBeside, Clock) = (shared, true, clock);
        app = WebApp.Build("http://127.0.0.1:0", data.FullName, Clock);
    }

    private StaffServer(string? settings, IReadOnlyCollection<IWorkKind>? kinds)
    {
        data = Directory.CreateTempSubdirectory("prevenance");
        EmptyStore.PutIn(data);
        // What most tests are about comes after signing in: those about its second step ask for it.
        var set = JsonNode.Parse(settings ?? "{}")!.AsObject();
        set.TryAdd("SignIn", new JsonObject { ["TwoSteps"] = false });
        File.WriteAllText(Path.Combine(data.FullName, "settings.json"), set.ToJsonString());
        app = WebApp.Build("http://127.0.0.1:0", data.FullName, Clock, kinds);
        // What it costs to try a password is told by a test of accounts: here it would take half of the time.
        app.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount = 1000;
    }

    public MovedClock Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 11, 0, 0, TimeSpan.Zero));

    /// <summary>The folder of what it keeps.</summary>
    public string Data => data.FullName;

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.Single());

    /// <param name="settings">What <c>settings.json</c> holds, where there is one.</param>
    /// <param name="kinds">The kinds of work that machines share.</param>
    public static async Task<StaffServer> Start(string? settings = null, IReadOnlyCollection<IWorkKind>? kinds = null)
    {
        var server = new StaffServer(settings, kinds);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Another server over the same records, with the same key; it goes before the first.</summary>
    public async Task<StaffServer> Beside()
    {
        var other = new StaffServer(data, Clock);
        await other.app.StartAsync();
        return other;
    }

    /// <summary>Makes an account, whose owner chose the password.</summary>
    public async Task<string> Add(string name, Role role, string? team = null)
    {
        var id = await AddByAnother(name, role, team);
        await using var scope = app.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(id);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Keys>().ChangePassword(account!, GivenPassword, Password)).Succeeded);
        return id;
    }

    /// <summary>Makes an account with a password that somebody else gave.</summary>
    public async Task<string> AddByAnother(string name, Role role, string? team = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<StaffBook>();
        var account = await staff.Add(name, $"{name}@example.org", GivenPassword);
        await staff.Give(account, new Duty(role, team, new Days(new DateOnly(2026, 1, 1))));
        return account;
    }

    public async Task Leave(string account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StaffBook>().Leave(account);
    }

    /// <summary>How many lines its journal has.</summary>
    public async Task<long> Journal() => (await app.Services.GetRequiredService<AccessJournal>().Verify()).Lines;

    /// <summary>A file, followed by somebody in a team.</summary>
    public async Task<FileKey> FileOf(string referent, string team)
    {
        var (missions, file) = (app.Services.GetRequiredService<MissionBook>(), new FileKey(Guid.NewGuid().ToString("n")));
        await missions.Open(new Mission(referent, file, MissionKind.Referent, team, new Days(new DateOnly(2026, 1, 1))));
        return file;
    }

    /// <summary>A browser that has signed in.</summary>
    public async Task<HttpClient> SignedIn(string name)
    {
        var client = Browser();
        using var answer = await Post(client, "/equipe/entrer", ("email", $"{name}@example.org"), ("password", Password));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    /// <summary>A browser: it keeps cookies, and says that its forms come from our pages.</summary>
    public HttpClient Browser()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    public static async Task<HttpResponseMessage> Post(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(path, form);
    }

    /// <summary>What a search answers, at the address to which it leads.</summary>
    public static async Task<string> Search(HttpClient client, string typed)
    {
        using var sent = await Post(client, "/equipe/personnes", ("q", typed));
        return WebUtility.HtmlDecode(sent.Headers.Location is { } found ? await client.GetStringAsync(found) : await sent.Content.ReadAsStringAsync());
    }

    /// <summary>Makes somebody known, whom who signed in then follows.</summary>
    /// <returns>The address of her file.</returns>
    public static async Task<string> MakeKnown(HttpClient client, string first, string usage, string born)
    {
        var sent = Hidden(await client.GetStringAsync("/equipe/personnes/nouvelle"), "_file");
        using var answer = await Post(client, "/equipe/personnes/nouvelle", ("first", first), ("usage", usage), ("born", born), ("mine", "on"), ("_file", sent));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>A browser in a person's own file, by the paper that her référent made.</summary>
    public async Task<HttpClient> InOwnFile(string referent, FileKey file)
    {
        using var worker = await SignedIn(referent);
        var (key, code) = await Paper(worker, file);
        var client = Browser();
        using var answer = await Post(client, "/mon-dossier/entrer", ("key", key), ("code", code));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return client;
    }

    /// <summary>The key and the code that a worker writes on a paper.</summary>
    public static async Task<(string Key, string Code)> Paper(HttpClient worker, FileKey file)
    {
        using var answer = await Post(worker, $"/equipe/dossiers/{file}/son-acces");
        var typed = System.Text.RegularExpressions.Regex.Matches(await answer.Content.ReadAsStringAsync(), "class=\"typed\">([^<]+)<").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(3, typed.Count);
        Assert.EndsWith($"/mon-dossier/cle/{typed[2]}", typed[0], StringComparison.Ordinal);
        return (typed[2], typed[1]);
    }

    /// <summary>What a form of a page carries along in a field.</summary>
    public static string Hidden(string page, string name) =>
        WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(page, $"<input type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        if (isBeside)
            return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }
}
